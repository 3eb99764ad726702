import type { Rule } from '../rule';
import { asmRules } from './asmRules';
import { indicadorRules } from './indicadorRules';

/** In this order observations are listed and corrections of one cell compose. */
export const rules: readonly Rule[] = [...asmRules, ...indicadorRules];
