const { join, resolve } = require('node:path');

const cache = resolve(__dirname, '../node_modules/.cache/workbench');

/**
 * The workbench's own page. Nobody but who develops loads it, from this machine: it is built for speed of building,
 * without minification or source maps. `output.path` is set by the server.
 */
module.exports = {
  mode: 'development',
  devtool: false,
  entry: { workbench: resolve(__dirname, 'page/index.ts'), prelude: resolve(__dirname, 'page/prelude.ts') },
  output: {
    path: join(cache, 'page'),
    filename: '[name].js',
    chunkFilename: '[name].js',
    clean: true,
  },
  resolve: { extensions: ['.ts', '.tsx', '.js', '.mjs'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'ts-loader',
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      },
      { test: /\.css$/, use: ['style-loader', 'css-loader'] },
    ],
  },
  cache: { type: 'filesystem', cacheDirectory: join(cache, 'webpack') },
  performance: false,
  optimization: { splitChunks: false },
};
