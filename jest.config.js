/** hucre ships ES modules only; ts-jest turns it into what jest can require. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  transform: {
    '^.+\\.(ts|tsx|mjs)$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json', diagnostics: false }],
  },
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  // Only what hangs must stop: a busy machine is no failure.
  testTimeout: 120_000,
  moduleFileExtensions: ['ts', 'tsx', 'js', 'mjs', 'json', 'node'],
};
