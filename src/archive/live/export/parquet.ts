/** A table as Parquet, a group of rows at a time, so that memory does not grow with the table. */

import { fileWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import type { Cell } from "../../tables/table.ts";
import type { CellType, TypedTable } from "./tables.ts";

const groupRows = 100_000;

const elements: Readonly<Record<CellType, Omit<SchemaElement, "name">>> = {
  text: { type: "BYTE_ARRAY", converted_type: "UTF8" },
  real: { type: "DOUBLE" },
  integer: { type: "INT64" },
  moment: { type: "INT64", converted_type: "TIMESTAMP_MICROS" },
};

/** Writes over `path`; returns the number of rows. */
export function writeParquet(path: string, { columns, types, rows }: TypedTable): number {
  const schema: SchemaElement[] = [
    { name: "root", num_children: columns.length },
    ...columns.map((name, index): SchemaElement => {
      const { type, converted_type } = elements[types[index] ?? "text"];
      const element: SchemaElement = { name, repetition_type: "OPTIONAL" };
      if (type !== undefined) element.type = type;
      if (converted_type !== undefined) element.converted_type = converted_type;
      return element;
    }),
  ];
  const writer = new ParquetWriter({ writer: fileWriter(path), schema, createdBy: "falak" });
  let data: (Cell | bigint)[][] = columns.map(() => []);
  let [waiting, count] = [0, 0];
  const write = (): void => {
    void writer.write({ columnData: columns.map((name, i) => ({ name, data: data[i]! })), rowGroupSize: groupRows });
    count += waiting;
    [data, waiting] = [columns.map(() => []), 0];
  };
  for (const row of rows) {
    for (const [i, cell] of row.entries()) data[i]!.push(wordOf(cell, types[i] ?? "text"));
    waiting += 1;
    if (waiting === groupRows) write();
  }
  if (waiting > 0) write();
  void writer.finish();
  return count;
}

function wordOf(cell: Cell, type: CellType): Cell | bigint {
  if (cell === null) return null;
  if (type === "integer") return BigInt(Number(cell));
  return type === "moment" ? microseconds(String(cell)) : cell;
}

/** Since 1970, of an ISO 8601 text with six decimals. */
const microseconds = (text: string): bigint =>
  BigInt(Date.parse(`${text.slice(0, 19)}Z`)) * 1000n + BigInt(text.slice(20, 26));
