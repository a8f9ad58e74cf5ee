/** Unit tests run in plain Node; the browser and engine layers start what they need themselves. */
module.exports = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '<rootDir>/test/fixtures/', '<rootDir>/test/engines/'],
  modulePathIgnorePatterns: [
    '<rootDir>/dist/',
    '<rootDir>/build/',
    '<rootDir>/bench/node_modules/',
    '<rootDir>/test/engines/',
  ],
  transform: { '^.+\\.tsx?$': ['ts-jest', { tsconfig: 'tsconfig.jest.json' }] },
  cacheDirectory: '<rootDir>/.cache/jest',
  // Jest would leave one core of two idle.
  maxWorkers: '100%',
};
