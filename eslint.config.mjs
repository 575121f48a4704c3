import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Rooms of `src` and the rooms each may look into. The arrows point one way (docs/decisions/0002-layers.md). */
const LAYERS = {
  domain: [],
  i18n: ['domain'],
  components: ['i18n', 'domain'],
  paper: ['i18n', 'domain'],
  layouts: ['components', 'i18n', 'domain', 'styles', 'elements'],
  elements: ['domain', 'content', 'styles'],
  catalogue: ['domain', 'content'],
  editorial: ['domain'],
  editor: ['editorial', 'domain'],
  publication: ['editor', 'editorial', 'domain', 'content'],
  pages: ['catalogue', 'layouts', 'components', 'paper', 'i18n', 'domain'],
};

const ROOMS = [...Object.keys(LAYERS), 'styles', 'content'];

function layerRule(layer, allowed) {
  const forbidden = ROOMS.filter((room) => room !== layer && !allowed.includes(room));
  // Written as expressions: a group that begins with `#` is a comment to the linter and forbids nothing.
  const patterns = forbidden.map((room) => ({
    regex: `^#${room}/`,
    message: `${layer} may not import ${room}.`,
  }));
  const store =
    layer === 'catalogue'
      ? []
      : [{ regex: '^astro:content$', message: 'Only the catalogue speaks to the store.' }];
  const upwards = {
    regex: '^(?:\\.\\./|\\./(?:.*/)?\\.\\.(?:/|$))',
    message: 'Other rooms are imported by their #name.',
  };
  return {
    files: [`src/${layer}/**/*.{ts,astro}`],
    rules: { 'no-restricted-imports': ['error', { patterns: [...patterns, ...store, upwards] }] },
  };
}

export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'node_modules/', '.dist-*/'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.astro'] },
    },
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/dot-notation': 'off',
      'max-lines-per-function': ['error', { max: 25, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'MemberExpression[property.name="innerHTML"]', message: 'No HTML from strings.' },
      ],
    },
  },
  ...Object.entries(LAYERS).map(([layer, allowed]) => layerRule(layer, allowed)),
  {
    // Types of a page's frontmatter reach the linter only in part; `astro check` holds them.
    files: ['**/*.astro'],
    languageOptions: {
      parserOptions: { projectService: false, project: true },
      globals: { MAP_TILES_BYTES: 'readonly' },
    },
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      'max-lines-per-function': 'off',
    },
  },
  { files: ['tests/**'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['*.config.*', 'scripts/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly' } },
    rules: { 'no-restricted-syntax': 'off' },
  },
);
