// Reads all articles once for each line that it is sent, and answers with the seconds of the processor that it took, those of its compiler and garbage collector included.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";

const [reader, articles, count] = process.argv.slice(2);
const lines = readFileSync(articles, "utf8").split("\n").filter(Boolean).slice(0, Number(count)).map(line => JSON.parse(line));
const inputs = lines.map(line => ({ text: line.text, day: new Date((line.reference ?? "2016-03-15").slice(0, 10)) }));

async function load() {
  if (reader === "chrono") {
    const { fr } = await import("chrono-node");
    return input => fr.parse(input.text, input.day);
  }

  const { recognizeDateTime, Culture } = (await import("@microsoft/recognizers-text-date-time")).default;
  return input => recognizeDateTime(input.text, Culture.French, undefined, input.day);
}

const read = await load();
do inputs.forEach(read); while (process.cpuUsage().user < 4e6);

for await (const _ of createInterface({ input: process.stdin })) {
  const start = process.cpuUsage();
  inputs.forEach(read);
  const { user, system } = process.cpuUsage(start);
  console.log((user + system) / 1e6);
}
