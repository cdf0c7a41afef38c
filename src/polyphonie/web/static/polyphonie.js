// Makes better what already works without it.
(() => {
  "use strict";
  const all = (what, inside = document) => [...inside.querySelectorAll(what)];
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  // A <details id> stays as the reader left it, while the visit lasts.
  const kept = (id) => `open:${location.pathname}#${id}`;
  for (const block of all("details[id]")) {
    const was = sessionStorage.getItem(kept(block.id));
    if (was) block.open = was === "1";
    block.addEventListener("toggle", () => sessionStorage.setItem(kept(block.id), block.open ? "1" : "0"));
  }

  // <form data-filter="#list">: hides what does not hold every word typed; <output data-said="{shown} / {all}"> counts.
  for (const form of all("form[data-filter]")) {
    const field = form.querySelector("input[type=search]");
    const rows = all(`${form.dataset.filter} > *`);
    const texts = rows.map((row) => plain(row.textContent));
    const output = form.querySelector("output");
    const narrow = () => {
      const words = plain(field.value).split(/\s+/).filter(Boolean);
      let shown = 0;
      rows.forEach((row, i) => {
        row.hidden = !words.every((word) => texts[i].includes(word));
        shown += !row.hidden;
      });
      if (output) output.value = output.dataset.said.replace("{shown}", shown).replace("{all}", rows.length);
    };
    if (rows.length) field.addEventListener("input", narrow);
  }

  // Light or dark on the spot; should that fail, the form is sent as usual.
  for (const form of all("form[data-theme-form]")) {
    form.addEventListener("submit", async (event) => {
      const button = event.submitter;
      if (!button || form.dataset.plain) return;
      event.preventDefault();
      const answer = await fetch(form.action, { method: "POST", body: new FormData(form, button), redirect: "manual" }).catch(() => null);
      if (answer?.type !== "opaqueredirect") {
        form.dataset.plain = "1";
        return form.requestSubmit(button);
      }
      document.documentElement.dataset.theme = button.value;
      for (const other of all("button", form)) other.setAttribute("aria-pressed", String(other === button));
    });
  }

  // The table of contents follows the reader.
  const links = all(".toc a[href^='#']");
  const watch = new IntersectionObserver((seen) => {
    for (const { target, isIntersecting } of seen) {
      if (isIntersecting) links.forEach((link) => link.classList.toggle("here", link.hash === `#${target.id}`));
    }
  }, { rootMargin: "0px 0px -75% 0px" });
  links.forEach((link) => { const part = document.getElementById(link.hash.slice(1)); if (part) watch.observe(part); });

  // Long work shows how far it is; the page is read again once it is done, unless something was typed in it meanwhile.
  let typed = false;
  addEventListener("input", () => { typed = true; });
  for (const block of all("[data-computing]")) {
    const bar = block.querySelector("progress");
    const ask = async () => {
      const answer = await fetch(block.dataset.computing, { headers: { Accept: "application/json" } }).catch(() => null);
      const told = answer?.ok ? await answer.json() : null;
      const over = told && !["waiting", "running"].includes(told.state);
      if (over && !typed) return location.reload();
      if (told?.said) block.querySelector("strong").textContent = told.said;
      if (over) return;
      if (told && bar && told.total) Object.assign(bar, { max: told.total, value: told.done });
      setTimeout(ask, 1500);
    };
    setTimeout(ask, 800);
  }

  // Paper shows what the screen folds.
  let folded = [];
  const unfold = (open) => folded.forEach((block) => { block.open = open; });
  addEventListener("beforeprint", () => { folded = all("details:not([open])"); unfold(true); });
  addEventListener("afterprint", () => unfold(false));
})();
