/** Contract and end-to-end tests: the same runner, other files, one browser for the whole run. */
module.exports = {
  ...require('./jest.config.cjs'),
  testMatch: ['**/*.browser.ts'],
  globalSetup: './test/e2e/global-setup.ts',
  globalTeardown: './test/e2e/global-teardown.ts',
  testTimeout: 30_000,
  // The handler's deadline is real time: two pages at once would make it late on a small machine.
  maxWorkers: 1,
  // A browser that fell leaves its connections open; the run must end all the same, and red.
  forceExit: true,
};
