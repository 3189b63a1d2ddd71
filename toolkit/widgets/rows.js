// A text area, a choice and a button, each with its own name; Python reads them when it is pressed.

const make = (name, properties, ...inside) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...inside);
  return element;
};

function render({ model, el }) {
  const id = `rows-${Math.random().toString(36).slice(2)}`;
  const label = make("label", { htmlFor: id, textContent: model.get("label") });
  const area = make("textarea", {
    id,
    rows: 8,
    spellcheck: false,
    placeholder: model.get("example"),
    value: model.get("text"),
  });
  const choices = model.get("answers").map((words, place) => {
    const radio = make("input", { type: "radio", name: id, checked: place === model.get("chosen") });
    // JupyterLab would take the arrows for orders to the notebook.
    radio.setAttribute("data-lm-suppress-shortcuts", "true");
    return [radio, make("label", {}, radio, ` ${words}`)];
  });
  const legend = make("legend", { textContent: model.get("question") });
  const choice = make("fieldset", {}, legend, ...choices.map(([, words]) => words));
  const button = make("button", { type: "button", textContent: model.get("button") });
  el.classList.add("toolkit-rows");
  el.append(label, area, choice, button);

  const press = () => {
    model.set("text", area.value);
    model.set("chosen", choices.findIndex(([radio]) => radio.checked));
    model.set("pressed", model.get("pressed") + 1);
    model.save_changes();
  };
  button.addEventListener("click", press);

  const follow = () => {
    area.value = model.get("text");
  };
  model.on("change:text", follow);
  return () => model.off("change:text", follow);
}

export default { render };
