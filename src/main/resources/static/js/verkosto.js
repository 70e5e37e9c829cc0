/* Three comforts that HTML has no word for: "/" goes to the search field, a button copies the field that it names, and the
   session says two minutes ahead that it ends. */
document.addEventListener('keydown', event => {
  const field = document.getElementById('search');
  const typing = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key === '/' && field && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
    event.preventDefault();
    field.focus();
  }
});

for (const button of document.querySelectorAll('[data-copy]')) {
  if (navigator.clipboard) {
    button.hidden = false;
    button.addEventListener('click', () => navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value)
      .then(() => { button.parentElement.querySelector('[role=status]').textContent = button.dataset.done; }, () => {
        document.getElementById(button.dataset.copy).select();
      }));
  }
}

const warning = document.getElementById('session-warning');
if (warning) {
  const minute = 60000;
  let timer;
  const watch = () => {
    clearTimeout(timer);
    timer = setTimeout(() => warning.showModal(), (Number(warning.dataset.minutes) - 2) * minute);
  };
  document.getElementById('session-continue').addEventListener('click', () => {
    fetch('/session', { redirect: 'error' }).then(watch).finally(() => warning.close());
  });
  document.addEventListener('htmx:afterRequest', watch);
  watch();
}
