// Questions under each other: a list or boxes each, with its name and its note; Python hears each.

const make = (name, properties, ...inside) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
};

// JupyterLab would take the arrows for orders to the notebook.
const own = (element) => {
  element.setAttribute("data-lm-suppress-shortcuts", "true");
  return element;
};

function render({ model, el }) {
  const base = `asking-${Math.random().toString(36).slice(2)}`;
  const parts = new Map();
  el.classList.add("toolkit-asking");
  el.classList.toggle("toolkit-asking-short", model.get("short"));

  const given = (id) => model.get("values")[id] ?? [];
  const hand = (id, chosen) => {
    model.set("values", { ...model.get("values"), [id]: chosen });
    model.save_changes();
  };

  const note = (item, id) => {
    const words = make("p", { id: `${id}-note`, className: "toolkit-asking-note" });
    words.textContent = item.note;
    return item.note ? words : "";
  };

  const list = (item, id) => {
    const options = item.options.map(([value, words]) =>
      make("option", { value, textContent: words }),
    );
    const select = own(make("select", { id }, ...options));
    if (item.note) select.setAttribute("aria-describedby", `${id}-note`);
    select.addEventListener("change", () => hand(item.id, select.value ? [select.value] : []));
    parts.set(item.id, () => {
      select.value = given(item.id)[0] ?? "";
    });
    return make(
      "div",
      { className: "toolkit-asking-row" },
      make("label", { htmlFor: id, textContent: item.label }),
      select,
      note(item, id),
    );
  };

  const boxes = (item, id) => {
    const each = item.options.map(([value, words]) => {
      const box = own(make("input", { type: "checkbox", value }));
      return [box, make("label", {}, box, ` ${words}`)];
    });
    const ticked = () => each.filter(([box]) => box.checked).map(([box]) => box.value);
    for (const [box] of each) box.addEventListener("change", () => hand(item.id, ticked()));
    parts.set(item.id, () => {
      for (const [box] of each) box.checked = given(item.id).includes(box.value);
    });
    return make(
      "fieldset",
      {},
      make("legend", { textContent: item.label }),
      ...each.map(([, words]) => words),
      note(item, id),
    );
  };

  const follow = () => parts.forEach((put) => put());
  let drawn = "";
  const draw = () => {
    const items = model.get("items");
    const now = JSON.stringify(items);
    if (now === drawn) return;
    drawn = now;
    // Whoever is on a list must stay on it when the questions around it change.
    const held = el.contains(document.activeElement) ? document.activeElement.id : "";
    parts.clear();
    el.replaceChildren(
      ...items.flatMap((item, place) => {
        const id = `${base}-${item.id}`;
        const head = item.heading ? [make("h4", { textContent: item.heading })] : [];
        return [...head, item.several ? boxes(item, id) : list(item, id)];
      }),
    );
    follow();
    if (held) document.getElementById(held)?.focus();
  };

  draw();
  model.on("change:items", draw);
  model.on("change:values", follow);
  return () => {
    model.off("change:items", draw);
    model.off("change:values", follow);
  };
}

export default { render };
