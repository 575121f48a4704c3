/** The same page in a language that was typed, as an item of a list. */
export function languageLink(language: string): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `/${language}${location.pathname}`;
  link.lang = language;
  link.textContent = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  item.append(link);
  return item;
}
