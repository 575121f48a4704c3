import { benchSearch } from '../search-bench/run.ts';

await benchSearch();
