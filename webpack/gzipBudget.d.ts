import type { Compiler, WebpackPluginInstance } from 'webpack';

/** By entry's name: its page, and the kilobytes that both may weigh gzipped, with the heaviest of the views loaded later. */
export type Budgets = Readonly<Record<string, { readonly page: string; readonly kilobytes: number }>>;

export class GzipBudget implements WebpackPluginInstance {
  constructor(budgets: Budgets);
  apply(compiler: Compiler): void;
}
