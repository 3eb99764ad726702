import { refuse } from '../hostError';
import { rangeObject, type Session, type SheetRef } from '../session';
import { newId } from '../workbook/emptyWorkbook';
import { area as makeArea } from '../workbook/area';
import type { Comment, Sheet } from '../workbook/model';
import { integer, text } from '../wire/arguments';
import { defineType, type HostObject, type ObjectType } from '../wire/objectType';
import { placeOf } from './addressArgument';

/** Whoever works in the embedded host: it has no accounts. */
const AUTHOR = 'Usuario';

interface CommentsRef {
  readonly session: Session;
  /** `null` for the comments of the whole workbook. */
  readonly sheet: Sheet | null;
}

interface CommentRef extends SheetRef {
  readonly comment: Comment;
}

type Reply = Comment['replies'][number];

interface ReplyRef extends CommentRef {
  readonly reply: Reply;
}

export const commentCollectionType = defineType<CommentsRef>({
  name: 'CommentCollection',
  call: {
    Add: (ref, [cell, content]) => add(ref, cell, text(content, 'content')),
    GetCount: (ref) => commentsOf(ref).length,
    GetItemAt: (ref, [index]) =>
      commentType.bind(commentsOf(ref)[integer(index, 'index')] ?? refuse('ItemNotFound')),
    GetItemByCell: (ref, [cell]) => {
      const { sheet, area } = placeOf(ref.session, ref.sheet, cell);
      const found = commentsOf(ref).find(
        (one) => one.sheet === sheet && standsAt(one.comment, area.row, area.column),
      );
      return commentType.bind(found ?? refuse('ItemNotFound'));
    },
    GetItemByReplyId: (ref, [id]) => {
      const found = commentsOf(ref).find(({ comment }) => comment.replies.some((reply) => reply.id === id));
      return commentType.bind(found ?? refuse('ItemNotFound'));
    },
    GetItemOrNullObject: (ref, [id]) => find(ref, id),
  },
  items: (ref) => commentsOf(ref).map((one) => commentType.bind(one)),
  item: find,
});

const commentType: ObjectType<CommentRef> = defineType<CommentRef>({
  name: 'Comment',
  key: ({ comment }) => ({ Id: comment.id }),
  get: {
    Id: ({ comment }) => comment.id,
    AuthorName: ({ comment }) => comment.author,
    Content: ({ comment }) => comment.content,
  },
  set: {
    Content: ({ comment }, value) => {
      comment.content = text(value, 'content');
    },
  },
  nav: { Replies: (ref) => replyCollectionType.bind(ref) },
  call: {
    Delete: ({ sheet, comment }) => {
      sheet.comments = sheet.comments.filter((other) => other !== comment);
    },
    GetLocation: ({ session, sheet, comment }) =>
      rangeObject(session, sheet, makeArea(comment.row, comment.column, 1, 1)),
  },
});

const replyCollectionType: ObjectType<CommentRef> = defineType<CommentRef>({
  name: 'CommentReplyCollection',
  call: {
    Add: (ref, [content]) => {
      const reply: Reply = {
        id: newId(ref.session.workbook),
        content: text(content, 'content'),
        author: AUTHOR,
      };
      ref.comment.replies.push(reply);
      return replyType.bind({ ...ref, reply });
    },
    GetCount: ({ comment }) => comment.replies.length,
    GetItemAt: (ref, [index]) => {
      const reply = ref.comment.replies[integer(index, 'index')] ?? refuse('ItemNotFound');
      return replyType.bind({ ...ref, reply });
    },
  },
  items: (ref) => ref.comment.replies.map((reply) => replyType.bind({ ...ref, reply })),
  item: (ref, id) => {
    const reply = ref.comment.replies.find((one) => one.id === id);
    return reply === undefined ? null : replyType.bind({ ...ref, reply });
  },
});

const replyType: ObjectType<ReplyRef> = defineType<ReplyRef>({
  name: 'CommentReply',
  key: ({ reply }) => ({ Id: reply.id }),
  get: {
    Id: ({ reply }) => reply.id,
    AuthorName: ({ reply }) => reply.author,
    Content: ({ reply }) => reply.content,
  },
  set: {
    Content: ({ reply }, value) => {
      reply.content = text(value, 'content');
    },
  },
  call: {
    Delete: ({ comment, reply }) => {
      comment.replies = comment.replies.filter((other) => other !== reply);
    },
    GetParentComment: (ref) => commentType.bind(ref),
  },
});

function add(ref: CommentsRef, cell: unknown, content: string): HostObject {
  const { session } = ref;
  const { sheet, area } = placeOf(session, ref.sheet, cell);
  if (area.rowCount * area.columnCount !== 1) refuse('InvalidArgument', 'A comment stands on one cell.');
  if (sheet.comments.some((one) => standsAt(one, area.row, area.column))) {
    refuse('InvalidArgument', 'The cell has a comment already.');
  }
  const { row, column } = area;
  const comment: Comment = { id: newId(session.workbook), row, column, content, author: AUTHOR, replies: [] };
  sheet.comments.push(comment);
  return commentType.bind({ session, sheet, comment });
}

function commentsOf({ session, sheet }: CommentsRef): CommentRef[] {
  const sheets = sheet === null ? session.workbook.sheets : [sheet];
  return sheets.flatMap((one) => one.comments.map((comment) => ({ session, sheet: one, comment })));
}

function standsAt(comment: Comment, row: number, column: number): boolean {
  return comment.row === row && comment.column === column;
}

function find(ref: CommentsRef, id: unknown): HostObject | null {
  const found = commentsOf(ref).find(({ comment }) => comment.id === id);
  return found === undefined ? null : commentType.bind(found);
}
