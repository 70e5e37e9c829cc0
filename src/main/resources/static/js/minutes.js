/* Minutes that were read: the field under the pointer or with the focus shows its passage in the text, and the other way round. */
const minutes = document.querySelector('.minutes');
const pieces = minutes ? [...minutes.querySelectorAll('mark')] : [];
const numbersOf = element => (element.dataset.at || '').split(' ');

const bringIntoSight = mark => {
  const inside = mark.getBoundingClientRect();
  const window = minutes.getBoundingClientRect();
  if (inside.top < window.top || inside.bottom > window.bottom) {
    minutes.scrollTop += inside.top - window.top - minutes.clientHeight / 3;
  }
};

const show = number => {
  const shown = pieces.filter(piece => {
    const here = number && numbersOf(piece).includes(number);
    piece.classList.toggle('here', Boolean(here));
    return here;
  });
  if (shown.length > 0) {
    bringIntoSight(shown[0]);
  }
};

/* A field's own link names the passage; a link in the text or in a warning is one itself. */
const numberAt = element => {
  const link = element.closest('.from, .at');
  const from = link || element.closest('.field')?.querySelector('.from');
  return from?.dataset.at || from?.textContent;
};

if (minutes) {
  for (const kind of ['focusin', 'pointerover']) {
    document.addEventListener(kind, event => {
      const number = event.target instanceof Element && numberAt(event.target);
      if (number) {
        show(number);
      }
    });
  }
}
