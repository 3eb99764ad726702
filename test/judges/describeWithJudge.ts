import { findJudge, type Judge } from './executables';

/**
 * Suites that need a program which may not be installed. Where it is missing the suite is skipped and one line on
 * standard error says so; with `REQUIRE_JUDGES=1` in the environment, a missing judge is a failing test instead.
 */
export function describeWithJudge(judges: readonly Judge[], name: string, suite: () => void): void {
  const missing = judges.filter((judge) => findJudge(judge) === null);
  if (missing.length === 0) {
    describe(name, suite);
    return;
  }
  if (process.env['REQUIRE_JUDGES'] === '1') {
    test(`${name}: needs ${missing.join(' and ')}`, () => {
      throw new Error(`REQUIRE_JUDGES=1 and ${missing.join(', ')} is not installed`);
    });
    return;
  }
  process.stderr.write(`SKIPPED «${name}»: ${missing.join(', ')} is not installed\n`);
  describe.skip(name, suite);
}

export function describeWithLibreOffice(name: string, suite: () => void): void {
  describeWithJudge(['LibreOffice'], name, suite);
}

/** LibreOffice to print, poppler to read what was printed. */
export function describeWithPrinting(name: string, suite: () => void): void {
  describeWithJudge(['LibreOffice', 'poppler-utils'], name, suite);
}

/** LibreOffice with what opens documents, and poppler to read what was printed. */
export function describeWithDocuments(name: string, suite: () => void): void {
  describeWithJudge(['LibreOffice Writer', 'poppler-utils'], name, suite);
}

export function describeWithChromium(name: string, suite: () => void): void {
  describeWithJudge(['Chromium'], name, suite);
}
