// A web-test-runner reporter that names failures and ends with one line that a script can read.
export function countingReporter() {
  return {
    onTestRunFinished({ sessions }) {
      let passed = 0;
      let failed = 0;
      let skipped = 0;
      const walk = (suite, path) => {
        for (const test of suite.tests) {
          if (test.skipped) skipped += 1;
          else if (test.passed) passed += 1;
          else {
            failed += 1;
            console.log(
              `not ok: ${[...path, test.name].join(' › ')}\n${test.error?.message ?? ''}\n${test.error?.stack ?? ''}`,
            );
          }
        }
        for (const inner of suite.suites) walk(inner, [...path, inner.name]);
      };
      for (const session of sessions) {
        if (session.testResults) walk(session.testResults, []);
        for (const error of session.errors ?? []) {
          failed += 1;
          console.log(`not ok: ${session.testFile}\n${error.message ?? ''}\n${error.stack ?? ''}`);
        }
        for (const entry of session.request404s ?? []) console.log(`404: ${entry}`);
      }
      console.log(`browser tests: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    },
  };
}
