/* Takes a written text along by the clipboard: with headings and lists into a word processor, in plain letters elsewhere. */
const copy = document.getElementById('copy');
const said = document.getElementById('copy-said');

const withoutMarks = () => {
  const text = document.getElementById('written').cloneNode(true);
  text.querySelectorAll('mark').forEach(mark => mark.replaceWith(...mark.childNodes));
  return text.innerHTML;
};

const take = async () => {
  const plain = document.getElementById('written-plain').textContent;
  if (window.ClipboardItem) {
    await navigator.clipboard.write([new ClipboardItem({
      'text/plain': new Blob([plain], { type: 'text/plain' }),
      'text/html': new Blob([withoutMarks()], { type: 'text/html' }),
    })]);
  } else {
    await navigator.clipboard.writeText(plain);
  }
};

if (copy && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener('click', () => take().then(
    () => { said.textContent = copy.dataset.done; },
    () => { said.textContent = copy.dataset.failed; },
  ));
}
