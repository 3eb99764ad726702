const { resolve } = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');

const developmentUrl = 'https://localhost:3000/';

/**
 * The pane as static pages in dist/, with the manifest and the icons it names.
 *
 * `--env url=https://asm.example.gob.mx/` writes that address into the manifest in place of the development server's.
 */
module.exports = async ({ url = developmentUrl, WEBPACK_SERVE = false }, { mode = 'production' }) => ({
  mode,
  entry: {
    taskpane: './src/taskpane/index.tsx',
    commands: './src/commands/index.ts',
    problem: './src/commands/problem.ts',
  },
  output: {
    path: resolve(__dirname, 'dist'),
    filename: '[name].[contenthash:8].js',
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
      template: './src/commands/problem.html',
      filename: 'problem.html',
      chunks: ['problem'],
      inject: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (text) => text.toString().replaceAll(developmentUrl, published(url)),
        },
      ],
    }),
  ],
  performance:
    // The pane loads every time an analyst opens it; 450 kB are about 130 kB over the wire.
    mode === 'production' && { hints: 'error', maxAssetSize: 450_000, maxEntrypointSize: 450_000 },
  ...(WEBPACK_SERVE && {
    devServer: { port: 3000, server: { type: 'https', options: await certificate() } },
  }),
});

/** Installs, the first time, a certificate for localhost that this machine trusts: Excel refuses any other. */
function certificate() {
  return require('office-addin-dev-certs').getHttpsServerOptions();
}

/** Office loads add-ins over https only, and the manifest's addresses continue with a file's name. */
function published(url) {
  if (!/^https:\/\/[^/]+(\/.*)?$/.test(url)) throw new Error(`The address must begin with https://: ${url}`);
  return url.endsWith('/') ? url : `${url}/`;
}
