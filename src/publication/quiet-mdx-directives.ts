import type { Plugin } from 'vite';

/**
 * Every MDX entry makes the bundler warn about module-level directives (withastro/astro#18087).
 * Taking out this one code keeps real warnings visible.
 */
export function quietMdxDirectives(): Plugin {
  return {
    name: 'quiet-mdx-directives',
    onLog: (_level, log) => log.code !== 'MODULE_LEVEL_DIRECTIVE',
  };
}
