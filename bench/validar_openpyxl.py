"""The same validation of an Anexo A as a script over openpyxl: what an office would otherwise write by itself.

Usage: validar_openpyxl.py BOOK.xlsx OUTPUT.xlsx
It reads the table, judges each row by the rules that the generated file breaks, writes what it found on the sheet
Observaciones and in the column Validación, saves, and prints the count of findings by rule as JSON. Its last line on
standard error is the most memory it held, in kB.
"""

import datetime
import json
import re
import resource
import sys
import unicodedata
from collections import Counter, defaultdict

import openpyxl

CLASIFICACION = {"Específico", "Institucional", "Interinstitucional", "Intergubernamental"}
PRIORIDAD = {"Alto", "Medio", "Bajo"}
REQUIRED = [
    "Núm.",
    "Aspecto Susceptible de Mejora (ASM)",
    "Clasificación (Por actores involucrados)",
    "Área responsable (Dependencia y Unidad Administrativa)",
    "Actividades / Acciones a Empezar",
    "Fecha de Término",
    "Resultados Esperados",
    "Productos y/o evidencias",
]
DATES = ["Fecha de Término", "Fecha de inicio", "Término original", "Fecha de entrega", "Fecha de captura"]
COMMITTED = ["Fecha de Término", "Fecha de inicio", "Fecha de entrega"]
TAG = re.compile(r"</?[a-z][a-z0-9]*(?:\s+[\w:-]+\s*=\s*(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s\"'<>]+))*\s*/?>", re.I)
FILLERS = {"-", "n/a", "na"}


def text(value):
    """The cell as a reader takes it: trimmed and without tags."""
    if value is None:
        return ""
    found = str(value)
    return (TAG.sub("", found) if "<" in found else found).strip()


def fold(value):
    plain = unicodedata.normalize("NFKD", text(value).lower())
    return re.sub(r"\s+", " ", "".join(c for c in plain if not unicodedata.combining(c))).strip()


def read_date(value):
    """('blank' | 'date' | 'text' | 'invalid', date)"""
    if isinstance(value, datetime.datetime):
        return "date", value.date()
    if text(value) == "":
        return "blank", None
    written = text(value)
    for pattern, order in ((r"(\d{1,2})/(\d{1,2})/(\d{4})$", (2, 1, 0)), (r"(\d{4})-(\d{1,2})-(\d{1,2})$", (0, 1, 2))):
        match = re.match(pattern, written)
        if match:
            try:
                return "text", datetime.date(*(int(match.groups()[i]) for i in order))
            except ValueError:
                return "invalid", None
    return "invalid", None


def nth_monday(year, month, nth):
    first = datetime.date(year, month, 1)
    return first + datetime.timedelta(days=(-first.weekday()) % 7 + 7 * (nth - 1))


def holidays(year):
    """Ley Federal del Trabajo, art. 74."""
    days = {
        datetime.date(year, 1, 1),
        nth_monday(year, 2, 1),
        nth_monday(year, 3, 3),
        datetime.date(year, 5, 1),
        datetime.date(year, 9, 16),
        nth_monday(year, 11, 3),
        datetime.date(year, 12, 25),
    }
    if (year - 2024) % 6 == 0:
        days.add(datetime.date(year, 10, 1))
    return days


def is_inhabil(date, cache={}):
    if date.year not in cache:
        cache[date.year] = holidays(date.year)
    return date.weekday() >= 5 or date in cache[date.year]


def numero_key(value):
    folded = fold(value)
    if folded == "" or folded in FILLERS:
        return None
    match = re.match(r"(\d{1,9})(?:\.0*)?$", folded)
    return int(match.group(1)) if match else folded


def is_percent(value):
    if text(value) == "":
        return True
    return isinstance(value, (int, float)) and not isinstance(value, bool) and 0 <= value <= 1


def judge(rows, headings):
    """rows: (sheet row, {heading: value}). Yields (rule, sheet row, heading)."""
    series = defaultdict(list)
    for number, row in rows:
        key = numero_key(row["Núm."])
        if key is not None:
            series[fold(row["Evaluación"]), fold(row["Programa / Fondo"])].append((number, key))
    for members in series.values():
        seen = set()
        for number, key in members:
            if key in seen:
                yield "numero-duplicado", number, "Núm."
            seen.add(key)
        expected = 1
        for key, number in sorted((key, number) for number, key in members if isinstance(key, int)):
            if key > expected:
                yield "numero-no-consecutivo", number, "Núm."
            expected = max(expected, key + 1)
    claves = set()
    by_action = defaultdict(list)
    for number, row in rows:
        clave = text(row["Clave ASM"])
        if clave == "":
            yield "clave-faltante", number, "Clave ASM"
        elif clave in claves:
            yield "clave-duplicada", number, "Clave ASM"
        claves.add(clave)
        action = fold(row["Actividades / Acciones a Empezar"])
        if action:
            by_action[action].append(number)
        for heading in headings:
            value = row[heading]
            if isinstance(value, str) and TAG.search(value):
                yield "texto-con-marcas", number, heading
        for heading in REQUIRED:
            if text(row[heading]) == "":
                yield "campo-obligatorio", number, heading
        for rule, heading, values in (
            ("clasificacion-catalogo", "Clasificación (Por actores involucrados)", CLASIFICACION),
            ("prioridad-catalogo", "Nivel de prioridad", PRIORIDAD),
        ):
            written = unicodedata.normalize("NFC", text(row[heading]))
            if written and written not in values:
                yield rule, number, heading
        dates = {}
        for heading in DATES:
            kind, dates[heading] = read_date(row[heading])
            if kind == "invalid":
                yield "fecha-invalida", number, heading
            if kind == "text":
                yield "fecha-texto", number, heading
        for heading in COMMITTED:
            if dates[heading] and is_inhabil(dates[heading]):
                yield "fecha-inhabil", number, heading
        inicio, termino = dates["Fecha de inicio"], dates["Fecha de Término"]
        if inicio and termino and termino < inicio:
            yield "fin-antes-de-inicio", number, "Fecha de Término"
        if not is_percent(row["% de avance"]):
            yield "porcentaje-invalido", number, "% de avance"
    for members in by_action.values():
        if len(members) > 1:
            for number in members:
                yield "accion-duplicada", number, "Actividades / Acciones a Empezar"


def main(source, target):
    book = openpyxl.load_workbook(source)
    sheet = book["Anexo A"]
    first, last = sheet.tables["AnexoA"].ref.split(":")
    cells = sheet[f"{first}:{last}"]
    headings = [cell.value for cell in cells[0]]
    rows = [(line[0].row, {heading: cell.value for heading, cell in zip(headings, line)}) for line in cells[1:]]
    findings = list(judge(rows, headings))
    log = book["Observaciones"]
    top = log.tables["Observaciones"].ref.split(":")[0]
    start = log[top].row + 1
    today = datetime.date.today()
    for offset, (rule, number, heading) in enumerate(findings):
        column = cells[0][headings.index(heading)].column_letter
        values = (today, "Anexo A", f"{column}{number}", heading, rule)
        for index, value in enumerate(values, start=1):
            log.cell(start + offset, index, value)
    by_row = Counter(number for _, number, _ in findings)
    mark = cells[0][headings.index("Validación")].column
    for number, _ in rows:
        count = by_row[number]
        sheet.cell(number, mark, f"{count} observaciones" if count else "Sin observaciones")
    book.save(target)
    print(json.dumps(Counter(rule for rule, _, _ in findings)))
    print("peak", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2])
