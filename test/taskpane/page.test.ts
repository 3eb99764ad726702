import { readFileSync } from 'node:fs';
import { PATIENCE_MS } from '../../src/taskpane/connection';
import { texts } from '../../src/taskpane/texts';

const page = readFileSync('src/taskpane/taskpane.html', 'utf8').replace(/\s+/g, ' ');

describe('the page before its scripts arrive', () => {
  it.each([texts.waiting, texts.noAnswer.title, texts.noAnswer.body])('says as the pane does: %s', (text) => {
    expect(page).toContain(text);
  });

  it('gives up as late as the pane does', () => {
    expect(page).toContain(`animation: appear 0s ${PATIENCE_MS / 1000}s forwards`);
  });

  it("loads office.js from Microsoft's network, before the pane and without holding up the page", () => {
    expect(page).toContain(
      '<script defer src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>',
    );
  });
});
