"use strict";
// Everything here is an extra: the page says the same without it.
(() => {
  const $ = (id) => document.getElementById(id);
  const rows = [...document.querySelectorAll(".row, .definition")].map((element) => {
    const own = element.matches(".row")
      ? [element.querySelector(":scope > .own")]
      : [element.querySelector(":scope > summary"), element.querySelector(":scope > .inside > .own")];
    return {
      element,
      isDefinition: element.matches(".definition"),
      text: own.map((part) => part.textContent).join(" ").toLowerCase(),
      state: (element.dataset.state ?? "").split(" "),
      parent: element.parentElement.closest(".row, .definition"),
      opened: element.open,
    };
  });
  const problems = [...document.querySelectorAll(".problem, .suggestion")].filter((e) =>
    e.matches("li"));

  const filter = () => {
    const words = $("filter-text").value.toLowerCase().split(/\s+/).filter(Boolean);
    const states = ["never", "problem"].filter((state) => $(`filter-${state}`).checked);
    const isActive = words.length + states.length > 0;
    const says = (text) => words.every((word) => text.includes(word));
    const shown = new Set();
    let found = 0;
    for (const row of rows) {
      // a definition has no state of its own: what is asked for is in its rows
      const fits = says(row.text) && (row.isDefinition
        ? states.length === 0
        : states.every((state) => row.state.includes(state)));
      if (isActive && fits) {
        found += row.isDefinition ? 0 : 1;
        for (let at = row.element; at; at = at.parentElement.closest(".row, .definition")) {
          shown.add(at);
        }
      }
    }
    for (const row of rows) {
      row.element.hidden = isActive && !shown.has(row.element);
      if (row.isDefinition) {
        row.element.open = isActive ? shown.has(row.element) : row.opened;
      }
    }
    for (const problem of problems) {
      problem.hidden = words.length > 0 && !says(problem.textContent.toLowerCase());
    }
    $("filter-result").value = isActive
      ? `${found} of ${rows.filter((row) => !row.isDefinition).length} rows`
      : "";
  };
  for (const id of ["filter-text", "filter-never", "filter-problem"]) {
    $(id).addEventListener("input", filter);
  }
  $("filter").hidden = false;

  const all = (open) => {
    for (const details of document.querySelectorAll("#schema .definition")) {
      details.open = open;
    }
  };
  $("open-all").addEventListener("click", ({ target }) => {
    const open = target.textContent === "Open all";
    all(open);
    target.textContent = open ? "Close all" : "Open all";
  });

  // not every browser opens what a link leads into, and what is filtered away is nowhere
  const reveal = () => {
    const target = location.hash && $(decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    if (target.closest("[hidden]")) {
      $("filter-text").value = "";
      $("filter-never").checked = $("filter-problem").checked = false;
      filter();
    }
    for (let at = target.closest("details"); at; at = at.parentElement.closest("details")) {
      at.open = true;
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();

  addEventListener("beforeprint", () => {
    for (const details of document.querySelectorAll("details")) {
      details.open = true;
    }
  });

  for (const patch of document.querySelectorAll(".patch pre")) {
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = "Copy";
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(patch.textContent);
        button.textContent = "Copied";
      } catch {
        getSelection().selectAllChildren(patch);
        button.textContent = "Selected: copy it by the keyboard";
      }
    });
    patch.before(button);
  }
})();
