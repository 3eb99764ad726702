import {
  AlignmentType,
  Document,
  Footer,
  Header,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { Documento, Orientacion } from '../../domain/documentos/documento';
import { writableText } from '../writableText';
import { contentOf, listsIn, sectionsOf, type Section } from './blocks';
import { pageOf, usableWidth } from './page';
import { runsOf, runsWithPlaceholders } from './runs';
import { documentNumbering, documentStyles, STYLES } from './styles';

/** The document in the library's own terms: letterhead and foot on each page, and its blocks between them. */
export function documentOf(documento: Documento): Document {
  const sections = sectionsOf(documento.bloques, documento.orientacion);
  return new Document({
    title: writableText(documento.titulo),
    styles: documentStyles,
    numbering: documentNumbering,
    sections: sections.map((section, index) => sectionOf(documento, section, sections.slice(0, index))),
  });
}

function sectionOf(documento: Documento, section: Section, before: readonly Section[]): ISectionOptions {
  const firstList = before.reduce((count, each) => count + listsIn(each), 0);
  return {
    properties: pageOf(section.orientacion),
    headers: { default: letterhead(documento.membrete) },
    footers: { default: foot(documento.pie, section.orientacion) },
    children: contentOf(section, firstList),
  };
}

function letterhead(membrete: readonly string[]): Header {
  return new Header({
    children: membrete.map(
      (line) => new Paragraph({ style: STYLES.membrete, children: runsWithPlaceholders(line) }),
    ),
  });
}

function foot(pie: string, orientacion: Orientacion): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: STYLES.pie,
        alignment: AlignmentType.LEFT,
        tabStops: [{ type: TabStopType.RIGHT, position: usableWidth(orientacion) }],
        children: [
          ...runsOf(pie),
          new TextRun({
            children: [new Tab(), 'Página ', PageNumber.CURRENT, ' de ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}
