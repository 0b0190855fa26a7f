import { measureArchives } from './archives.ts';

await measureArchives([1]);
