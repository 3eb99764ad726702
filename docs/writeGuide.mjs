/** Brings the generated parts of guia.md up to date: `npm run guide`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { withGeneratedParts } from './guide/index.ts';

const path = `${import.meta.dirname}/guia.md`;
writeFileSync(path, withGeneratedParts(readFileSync(path, 'utf8')));
