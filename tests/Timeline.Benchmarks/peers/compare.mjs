// Starts one process a reader, lets each read all articles in turn, round after round, and prints the medians.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [articles, rounds, dll] = process.argv.slice(2);
const texts = readFileSync(articles, "utf8").split("\n").filter(Boolean).map(line => JSON.parse(line).text);

// Recognizers needs some hundred times longer: a few articles tell its speed.
const few = Math.min(8, texts.length);

class Reader {
  constructor(name, count, command, args) {
    this.name = name;
    this.bytes = texts.slice(0, count).reduce((sum, text) => sum + 2 * text.length, 0);
    this.seconds = [];
    this.process = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
    this.lines = createInterface({ input: this.process.stdout })[Symbol.asyncIterator]();
  }

  // One reading of all its articles, timed by itself.
  async read() {
    this.process.stdin.write("read\n");
    const { value } = await this.lines.next();
    return Number(value);
  }

  get median() {
    return this.seconds.sort((one, other) => one - other)[this.seconds.length >> 1];
  }

  get speed() {
    return this.bytes / this.median / 1e6;
  }
}

const readers = [
  new Reader("Timeline, tag", texts.length, "dotnet", [dll, "worker", articles, "tag"]),
  new Reader("Timeline, extract", texts.length, "dotnet", [dll, "worker", articles, "extract"]),
  new Reader("chrono-node, parse", texts.length, "node", ["worker.mjs", "chrono", articles, texts.length]),
  new Reader("Recognizers, dates", few, "node", ["worker.mjs", "recognizers", articles, few]),
];
for (const reader of readers) await reader.read(); // the first answer comes when it is warm
for (let round = 0; round < Number(rounds); round++) {
  for (const reader of readers) {
    if (reader.name.startsWith("Recognizers") && round > 2) continue;
    reader.seconds.push(await reader.read());
  }
}

const [tag, extract, chrono, recognizers] = readers;
console.log(`${texts.length} articles, one thread each, warm, time of the processor, median of ${rounds} interleaved rounds; MB are of UTF-16`);
for (const reader of readers) console.log(`${reader.name.padEnd(32)}${reader.speed.toFixed(3).padStart(10)} MB/s`);
for (const [one, other] of [[tag, chrono], [extract, chrono], [tag, recognizers], [extract, recognizers]]) {
  console.log(`${`${one.name} : ${other.name}`.padEnd(42)}${(one.speed / other.speed).toFixed(2).padStart(10)} ×`);
}
for (const reader of readers) reader.process.kill();
