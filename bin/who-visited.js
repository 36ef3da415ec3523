#!/usr/bin/env node
// What is compiled has no types where nothing is compiled yet: the name is put together.
const { main } = await import(new URL('../dist/main.js', import.meta.url).href);

await main('who-visited');
