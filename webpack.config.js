const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { publishedManifest } = require('./manifest/published');
const { GzipBudget } = require('./webpack/gzipBudget');

/** Kilobytes over the wire to open each page, with any one view. The pane loads every time that it is opened. */
const budgets = {
  taskpane: { page: 'taskpane.html', kilobytes: 222 },
  commands: { page: 'commands.html', kilobytes: 88 },
  dialog: { page: 'dialog.html', kilobytes: 8 },
};

/**
 * The pane as static pages in dist/, with the manifest and the icons it names.
 *
 * `--env url=https://asm.example.gob.mx/` writes that address into the manifest in place of the development server's,
 * and `--env soporte=https://…` the page of who gives support.
 */
module.exports = async ({ url, soporte, WEBPACK_SERVE = false }, { mode = 'production' }) => ({
  mode,
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    dialog: './src/commands/dialog/dialog.ts',
  },
  output: {
    path: resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
    // Beside the page that loads them, wherever an institution puts the pages.
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        // Types are checked by `npm run types`; here they are only removed.
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({
      template: './src/taskpane/taskpane.html',
      filename: 'taskpane.html',
      chunks: ['taskpane'],
    }),
    new HtmlPlugin({
      template: './src/commands/commands.html',
      filename: 'commands.html',
      chunks: ['commands'],
    }),
    new HtmlPlugin({
      template: './src/commands/dialog/dialog.html',
      filename: 'dialog.html',
      chunks: ['dialog'],
      inject: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (text) =>
            url === undefined ? text : publishedManifest(text.toString(), { url, soporte }),
        },
      ],
    }),
    ...(mode === 'production' ? [new GzipBudget(budgets)] : []),
  ],
  // GzipBudget watches what matters: what goes over the wire.
  performance: false,
  ...(WEBPACK_SERVE && {
    devServer: { port: 3000, server: { type: 'https', options: await certificate() } },
  }),
});

/** Installs, the first time, a certificate for localhost that this machine trusts: Excel refuses any other. */
function certificate() {
  return require('office-addin-dev-certs').getHttpsServerOptions();
}
