/** Brings the generated parts of guia.md and of the pages of the perfiles up to date: `npm run guide`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { perfiles } from '../src/domain/perfiles/index.ts';
import { perfilPage, withGeneratedParts, withPerfilParts } from './guide/index.ts';

const root = `${import.meta.dirname}/..`;
const rewrite = (path, renew) => writeFileSync(path, renew(readFileSync(path, 'utf8')));

rewrite(`${root}/docs/guia.md`, withGeneratedParts);
for (const perfil of perfiles) {
  rewrite(`${root}/${perfilPage(perfil)}`, (page) => withPerfilParts(perfil, page));
}
