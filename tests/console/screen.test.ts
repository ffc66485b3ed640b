import { describe, expect, it } from "vitest";
import { Screen } from "../../src/console/terminal/screen.ts";

function terminal(columns = 10, rows = 3) {
  const writes: string[] = [];
  return {
    writes,
    columns,
    rows,
    writableNeedDrain: false,
    write(text: string): boolean {
      writes.push(text);
      return true;
    },
  };
}

describe("screen", () => {
  it("takes the alternate screen, hides the cursor, and gives both back once", () => {
    const output = terminal();
    const screen = new Screen(output);
    screen.open();
    expect(output.writes.join("")).toMatch(/\?1049h.*\?25l/s);
    screen.close();
    screen.close();
    expect(output.writes.filter((text) => text.includes("?1049l") && text.includes("?25h"))).toHaveLength(1);
  });

  it("writes a frame at once, and of the next one only the lines that changed", () => {
    const output = terminal();
    const screen = new Screen(output);
    screen.open();
    screen.draw(["one", "two", "three"]);
    expect(output.writes).toHaveLength(2);
    screen.draw(["one", "2", "three"]);
    expect(output.writes).toHaveLength(3);
    expect(output.writes[2]).toContain("\u001b[2;1H2\u001b[K");
    expect(output.writes[2]).not.toContain("one");
    screen.draw(["one", "2", "three"]);
    expect(output.writes).toHaveLength(3);
  });

  it("does not erase behind a line that reaches the right edge", () => {
    const output = terminal();
    const screen = new Screen(output);
    screen.open();
    screen.draw(["0123456789", "", ""]);
    expect(output.writes[1]).toContain("0123456789\u001b[2;1H");
  });

  it("writes everything again after a change of size", () => {
    const output = terminal();
    const screen = new Screen(output);
    screen.open();
    screen.draw(["one", "two", "three"]);
    output.columns = 12;
    screen.draw(["one", "two", "three"]);
    expect(output.writes[2]).toContain("\u001b[2J");
    expect(output.writes[2]).toContain("one");
  });

  it("leaves frames out while the terminal does not take them", () => {
    const output = terminal();
    const screen = new Screen(output);
    screen.open();
    output.writableNeedDrain = true;
    screen.draw(["one", "two", "three"]);
    expect(output.writes).toHaveLength(1);
  });

  it("writes nothing before it is open and after it is closed", () => {
    const output = terminal();
    const screen = new Screen(output);
    screen.draw(["one"]);
    screen.open();
    screen.close();
    const { length } = output.writes;
    screen.draw(["one"]);
    expect(output.writes).toHaveLength(length);
  });
});
