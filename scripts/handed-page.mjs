/**
 * A built page with files in its JSON block, for the explorer to open at once.
 *
 * @param {string} html - The page as built.
 * @param {readonly {name: string, base64: string}[]} files
 * @returns {string}
 */
export function handedPage(html, files) {
  const json = JSON.stringify(files).replaceAll('<', '\\u003c'); // nothing in a name can end the block
  return html.replace(/(id="files">)\s*(?=<\/script>)/, (_, start) => start + json);
}
