// Passkeys and links to copy; without script, codes sent by e-mail and a field to select from do the same.
(() => {
  "use strict";
  const all = (what) => [...document.querySelectorAll(what)];

  // <button data-key="loginForm" data-key-ids data-key-data>: what allauth's own script needs to know of this page.
  const failed = (event) => {
    event.preventDefault();
    for (const note of all("[data-key-failed]")) note.hidden = false;
  };
  document.addEventListener("allauth.error", failed);
  for (const button of all("[data-key]")) {
    const data = button.dataset.keyData ? JSON.parse(button.dataset.keyData) : {};
    window.allauth.webauthn.forms[button.dataset.key]({ ids: JSON.parse(button.dataset.keyIds), data });
  }

  // <button data-copy="#field" data-done="Copied" hidden>: shown where the browser can copy.
  for (const button of all("[data-copy]")) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", async () => {
      const field = document.querySelector(button.dataset.copy);
      field.select();
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.done;
    });
  }
})();
