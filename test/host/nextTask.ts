/** Events travel in a task of their own; after this, those of what was done before have arrived. */
export function nextTask(): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, 5);
  });
}
