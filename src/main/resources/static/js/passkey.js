/* Passkeys, of which HTML knows nothing: the form's script asks what to sign, lets the browser do it, and sends the answer as a
   form like any other. Where the browser cannot, the form stays hidden and the page says what to do instead. */
const able = window.PublicKeyCredential
  && PublicKeyCredential.parseRequestOptionsFromJSON && PublicKeyCredential.parseCreationOptionsFromJSON;

const options = async form => {
  const answer = await fetch(form.dataset.options, {
    method: 'POST',
    headers: { 'X-CSRF-TOKEN': form.elements._csrf.value },
    redirect: 'error',
  });
  if (!answer.ok) {
    throw new Error('no options');
  }
  return answer.json();
};

const ceremony = {
  create: async form =>
    navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(await options(form)) }),
  get: async form =>
    navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(await options(form)) }),
};

for (const form of able ? document.querySelectorAll('form[data-passkey]') : []) {
  const failed = form.querySelector('[role=alert]');
  form.hidden = false;
  document.querySelectorAll('[data-without-passkeys]').forEach(text => { text.hidden = true; });
  form.addEventListener('submit', async event => {
    event.preventDefault();
    failed.hidden = true;
    try {
      const credential = await ceremony[form.dataset.passkey](form);
      form.elements.credential.value = JSON.stringify(credential.toJSON());
      form.submit();
    } catch (reason) {
      failed.hidden = false;
    }
  });
}
