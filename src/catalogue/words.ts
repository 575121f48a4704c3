/** The words of an entry as a component. Pages import it from here, so that only the catalogue knows Astro's store. */
export { render } from 'astro:content';
