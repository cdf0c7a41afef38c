// The guided form, saved as one goes. Without this, every form works the same with its own buttons.
(() => {
  "use strict";
  const all = (what, inside = document) => [...inside.querySelectorAll(what)];
  const told = (form, name) => all("[data-told]", form).find((one) => one.dataset.told === name);

  const say = (form, name, state, text) => {
    const line = told(form, name);
    if (!line) return;
    line.dataset.state = state;
    line.textContent = text;
  };

  // Only what stands in one question is sent; the page keeps the rest.
  const gathered = (form, block) => {
    const sent = new FormData();
    const token = form.querySelector("[name=csrfmiddlewaretoken]");
    sent.append(token.name, token.value);
    for (const field of all("input, select, textarea", block)) {
      if (!field.name || field.disabled || (/radio|checkbox/.test(field.type) && !field.checked)) continue;
      sent.append(field.name, field.value);
    }
    return sent;
  };

  const queues = new WeakMap();
  const save = (form, block) => {
    const before = queues.get(form) || Promise.resolve();
    const after = before.then(() => send(form, block)).then(() => {
      if (queues.get(form) === after) queues.delete(form);
    });
    queues.set(form, after);
    return after;
  };

  // What is still being saved comes first: sent together, one's own two answers would look like those of two people.
  const saveFirst = (event) => {
    const form = event.target;
    const waited = queues.get(form);
    if (!waited) return;
    event.preventDefault();
    waited.then(() => form.requestSubmit(event.submitter));
  };

  const send = async (form, block) => {
    const name = block.dataset.ask;
    say(form, name, "saving", form.dataset.saves);
    try {
      const answer = await fetch(form.getAttribute("action") || location.pathname, {
        method: "POST", body: gathered(form, block), headers: { Accept: "application/json" }, redirect: "error",
      });
      const became = await answer.json();
      if (became.refused) return say(form, name, "failed", became.refused);
      for (const [key, one] of Object.entries(became.fields)) settle(form, block, key, one);
    } catch {
      say(form, name, "failed", form.dataset.failed);
    }
  };

  const settle = (form, block, key, one) => {
    say(form, key, one.state, one.said);
    const isOrigin = key.endsWith("!origin");
    const was = all("input[type=hidden]", block).find((field) => field.name === (isOrigin ? key : `${key}!was`));
    if (one.state === "saved" && was) was.value = one.was;
    block.classList.toggle("wrong", one.state !== "saved");
    if (!isOrigin && one.state === "saved") for (const old of all(":scope > .fault, fieldset.clash", block)) old.remove();
    if (one.state !== "clash" || !was) return;
    const mine = document.createElement("button");
    mine.type = "button";
    mine.className = "link";
    mine.textContent = form.dataset.mine;
    mine.addEventListener("click", () => { was.value = one.was; save(form, block); });
    told(form, key).append(" ", mine);
  };

  for (const form of all("form.questions[data-saves]")) {
    form.addEventListener("change", (event) => {
      const block = event.target.closest("[data-ask]");
      if (block && !event.target.closest(".clash")) save(form, block);
    });
    form.addEventListener("submit", saveFirst);
  }

  // Up and down in place; should that fail, the form is sent as usual.
  for (const list of all("[data-order]")) {
    list.addEventListener("submit", async (event) => {
      const button = event.submitter;
      const form = event.target;
      if (!button || button.name !== "to" || form.dataset.plain) return;
      event.preventDefault();
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" }).catch(() => null);
      if (answer?.type !== "opaqueredirect") {
        form.dataset.plain = "1";
        return form.requestSubmit(button);
      }
      const row = form.closest("li");
      if (button.value === "up") row.previousElementSibling?.before(row);
      else row.nextElementSibling?.after(row);
      const rows = [...list.children];
      rows.forEach((one, i) => {
        one.querySelector("[value=up]").disabled = i === 0;
        one.querySelector("[value=down]").disabled = i === rows.length - 1;
      });
      (button.disabled ? form.querySelector("button:not([disabled])") : button)?.focus();
    });
  }

  document.getElementById("refused")?.focus();
})();
