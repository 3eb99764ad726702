import type { Comment } from '../workbook/model';
import type { HucreReadSheet } from './hucre';

/** Notes and threads alike; a thread's replies follow its first message. */
export function readComments(file: HucreReadSheet, nextId: () => string): Comment[] {
  const comments: Comment[] = [];
  for (const [key, cell] of file.cells ?? []) {
    if (cell.comment === undefined) continue;
    const [row = -1, column = -1] = key.split(',').map(Number);
    if (!(row >= 0 && column >= 0)) continue;
    comments.push({
      id: nextId(),
      row,
      column,
      content: cell.comment.text,
      author: cell.comment.author ?? '',
      replies: [],
    });
  }
  return comments;
}
