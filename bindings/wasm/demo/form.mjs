// Makes a form from a schema for forms. Each question writes its own place in the document.
import { answers, at, pointer } from "./document.mjs";

let ids = 0;

/** Makes an element. Texts are added as texts, never as HTML. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else if (value === true) made.setAttribute(key, "");
    else if (value !== undefined && value !== false) made.setAttribute(key, value);
  }
  made.append(...children.flat().filter((child) => child !== undefined));
  return made;
}

const together = ([first, ...others]) => [first, ...others.map((other) => other.toLowerCase())].join(", ");
const DATE = /^\^\[1-9\]\[0-9\]\{3\}\(-/;
const LONG = new Set(["description", "text", "reading"]);
/** Only a text area keeps line breaks. */
const hasLines = (text) => /[\r\n]/.test(text);

/** The form of a schema. It calls `change(path, value)` for each answer, and without a value if an answer is taken back. */
export class Form {
  #schema;
  #change;
  #document;
  #places = new Map();
  #groups = new Map();
  #counting;

  constructor(schema, value, change) {
    this.#schema = schema;
    this.#document = value;
    this.#change = (path, answer) => {
      this.#document = change(path, answer) ?? this.#document;
      this.count();
    };
    const { properties } = this.#resolved(schema);
    const parts = Object.entries(properties).filter(([key]) => key !== "$schema");
    this.element = element("form", { novalidate: true, onsubmit: (event) => event.preventDefault() },
      parts.map(([key, part]) => {
        const resolved = this.#resolved(part);
        return element("section", { class: "part" },
          element("h2", {}, resolved.title), element("p", { class: "hint" }, resolved.description),
          ...this.#part(resolved, [key]));
      }));
    this.count();
  }

  /** Resolves the references of a schema. Its own title and description win. */
  #resolved({ $ref, allOf = [], ...own }) {
    const inner = $ref ? this.#schema.$defs[$ref.split("/").pop()] : allOf[0];
    return inner ? { ...this.#resolved(inner), ...own } : own;
  }

  /** Remembers where a place of the document is answered. */
  #at(path, field) {
    this.#places.set(pointer(path), field);
  }

  /** A part of the document. If something in it is required, the rest is folded away. */
  #part({ required, ...schema }, path) {
    if (!required) return this.#fields(schema, path);
    const isFirst = ([key]) => required.includes(key) || LONG.has(key);
    const [first, rest] = [isFirst, (property) => !isFirst(property)].map((which) => Object.fromEntries(Object.entries(schema.properties).filter(which)));
    const paths = Object.keys(rest).map((key) => [...path, key]);
    return [...this.#fields({ ...schema, required, properties: first }, path),
      this.#group(`More details: ${Object.values(rest).map(({ title }) => title.toLowerCase()).join(", ")}`, undefined, paths, () => this.#fields({ ...schema, properties: rest }, path))];
  }

  #fields(schema, path) {
    const fields = [];
    // That somebody assessed is a fact of its own, even if nothing was recorded.
    if (schema.properties.assessed) fields.push(this.#assessed(schema, path));
    const titled = (key, part) => (key === "listed" ? { ...part, title: schema.title } : part);
    const parts = Object.entries(schema.properties).map(([key, part]) => [key, titled(key, this.#resolved(part))]);
    const keys = ([, { properties, required }]) => (properties && !required && Object.keys(properties).length > 2 ? Object.keys(properties).join() : undefined);
    const done = new Set();
    for (const part of parts) {
      const same = keys(part) ? parts.filter((other) => keys(other) === keys(part)) : [part];
      if (done.has(part)) continue;
      same.forEach((other) => done.add(other));
      const isRequired = schema.required?.includes(part[0]);
      fields.push(same.length > 1 ? this.#table(same, path) : this.#field(part[1], [...path, part[0]], isRequired));
    }
    return fields;
  }

  #field(schema, path, isRequired = false) {
    if (schema.properties) return this.#group(schema.title, schema.description, [path], () => this.#fields(schema, path));
    if (schema.oneOf) return this.#choice(schema, path);
    if (schema.type === "array") {
      const items = this.#resolved(schema.items);
      return items.oneOf ? this.#terms(schema, items, path) : items.properties ? this.#list(schema, items, path) : this.#texts(schema, items, path);
    }
    return this.#text(schema, path, isRequired);
  }

  /** A group of questions that is folded away. They are made when the group is opened: a form has up to a thousand. */
  #group(title, description, paths, make) {
    const badge = element("span", { class: "badge" });
    const body = element("div", { class: "group" });
    const group = element("details", {}, element("summary", {}, title, " ", badge), body);
    const open = () => {
      if (body.childNodes.length > 0) return;
      body.append(...(description ? [element("p", { class: "hint" }, description)] : []), ...make());
      this.count();
    };
    group.addEventListener("toggle", () => group.open && open());
    for (const path of paths) {
      this.#groups.set(pointer(path), { path, group, badge, paths, open: () => { open(); group.open = true; } });
    }
    return group;
  }

  /** Maps with the same terms as keys: the questions on one term stand together. */
  #table(maps, path) {
    const [, first] = maps[0];
    const paths = maps.map(([key]) => [...path, key]);
    const titles = maps.map(([, { title }]) => title);
    const title = together(titles);
    const named = (name, schema) => ({ ...schema, title: name, description: undefined });
    const table = this.#group(title, undefined, paths, () =>
      Object.entries(first.properties).map(([key, part]) => {
        const { title, description } = this.#resolved(part);
        const fields = maps.map(([, { title: name, properties }], place) => {
          const schema = this.#resolved(properties[key]);
          return [place === 0 ? { ...schema, title, description } : named(name, schema), [...paths[place], key]];
        });
        const isShort = fields[0][0].oneOf !== undefined;
        const shown = isShort ? [fields[0]] : [];
        const more = (isShort ? fields.slice(1) : [[named(titles[0], fields[0][0]), fields[0][1]], ...fields.slice(1)]);
        const rest = this.#group(isShort ? together(more.map(([{ title }]) => title)) : title, isShort ? undefined : description,
          more.map(([, path]) => path), () => more.map(([schema, path]) => schema.properties ? element("div", {}, ...this.#fields(schema, path)) : this.#field(schema, path)));
        rest.classList.add("more");
        return element("div", { class: "term" }, ...shown.map(([schema, path]) => this.#field(schema, path)), rest);
      }));
    // The marks of an assessment are its main part.
    if (path.length === 1 && Object.values(first.properties).some((part) => this.#resolved(part).oneOf)) table.open = true;
    return table;
  }

  /** A question with its label, description and faults. */
  #question(path, label, description, make, { isSet = false } = {}) {
    const id = `q${++ids}`;
    const fault = element("p", { class: "fault", id: `${id}-fault`, hidden: true });
    const hint = description && element("p", { class: "hint", id: `${id}-hint` }, description);
    const described = [hint && `${id}-hint`, `${id}-fault`].filter(Boolean).join(" ");
    const inputs = make(id, described);
    const question = isSet
      ? element("fieldset", { class: "question", "aria-describedby": described }, element("legend", {}, label), hint, inputs, fault)
      : element("div", { class: "question" }, element("label", { for: id }, label), hint, inputs, fault);
    this.#at(path, {
      focus: () => question.querySelector("input, select, textarea, button").focus(),
      say: (message) => {
        fault.textContent = message ?? "";
        fault.hidden = !message;
        question.classList.toggle("refused", Boolean(message));
        for (const input of question.querySelectorAll(":scope > :is(input, select, textarea)")) {
          if (message) input.setAttribute("aria-invalid", "true");
          else input.removeAttribute("aria-invalid");
        }
      },
      question,
    });
    return question;
  }

  #choice(schema, path) {
    const choices = schema.oneOf;
    const current = at(this.#document, path);
    if (choices.length > 4 || (choices.length === 1 && choices[0].const !== true)) {
      return this.#question(path, schema.title, schema.description, (id, described) => {
        const select = element("select", { id, "aria-describedby": described, onchange: () => this.#change(path, choices[select.value]?.const) },
          element("option", { value: "" }, "Open"),
          choices.map(({ title, const: value }, place) => element("option", { value: place, selected: value === current }, title)));
        return [select];
      });
    }
    return this.#question(path, schema.title, schema.description, (id) => {
      const radio = (title, value, hint) => {
        const input = element("input", { type: "radio", name: id, checked: value === current, onchange: () => this.#change(path, value) });
        return element("label", { title: hint }, input, title);
      };
      return [element("div", { class: "choices" },
        choices.map(({ title, const: value, description }) => radio(title, value, description)), radio("Open", undefined))];
    }, { isSet: true });
  }

  #text(schema, path, isRequired) {
    const isDate = DATE.test(schema.pattern ?? "");
    const hint = [schema.description, isDate && "A year, a month or a day: 2024, 2024-05 or 2024-05-17."].filter(Boolean).join(" ");
    return this.#question(path, isRequired ? `${schema.title} (required)` : schema.title, hint, (id, described) => {
      const text = at(this.#document, path) ?? "";
      const isLong = LONG.has(path.at(-1)) || hasLines(text);
      const input = element(isLong ? "textarea" : "input", {
        id, "aria-describedby": described, required: isRequired, autocomplete: "off", rows: isLong ? 3 : undefined, type: isLong ? undefined : "text",
        oninput: () => this.#change(path, input.value === "" ? undefined : input.value),
      });
      input.value = text;
      return [input];
    });
  }

  /** A list of terms. A term that is not chosen is open, as in the document. */
  #terms(schema, items, path) {
    return this.#question(path, schema.title, schema.description, () => {
      const chosen = () => at(this.#document, path) ?? [];
      const toggle = (value, isChosen) => {
        const others = chosen().filter((other) => other !== value);
        const terms = isChosen ? [...others, value] : others;
        this.#change(path, terms.length > 0 ? terms : undefined);
      };
      return [element("div", { class: "terms" }, items.oneOf.map(({ title, description, const: value }) => {
        const input = element("input", { type: "checkbox", checked: chosen().includes(value), onchange: () => toggle(value, input.checked) });
        return element("label", { title: description }, input, title);
      }))];
    }, { isSet: true });
  }

  /** A list of texts, with an empty field for one more. */
  #texts(schema, items, path) {
    return this.#question(path, schema.title, schema.description, (id, described) => {
      const rows = element("div", { class: "rows" });
      // Not what the fields hold: a field writes line breaks in its own way.
      const texts = [];
      const write = (place, text) => {
        texts[place] = text;
        const said = texts.filter((text) => text !== "");
        this.#change(path, said.length > 0 ? said : undefined);
        if (texts.at(-1) !== "") add("");
      };
      const add = (text) => {
        const place = texts.push(text) - 1;
        const isLong = hasLines(text);
        const input = element(isLong ? "textarea" : "input", {
          type: isLong ? undefined : "text", rows: isLong ? 3 : undefined, autocomplete: "off",
          "aria-label": `${schema.title} ${place + 1}`, "aria-describedby": described, oninput: () => write(place, input.value),
        });
        input.value = text;
        rows.append(input);
      };
      [...(at(this.#document, path) ?? []), ""].forEach(add);
      return [rows];
    }, { isSet: true });
  }

  /** A list of things. A thing that is added counts, even if nothing more is known about it. */
  #list(schema, items, path) {
    return this.#question(path, schema.title, schema.description, () => {
      const rows = element("div", { class: "rows" });
      const isOpen = () => [...rows.children].map(({ open }) => open);
      const add = element("button", { type: "button", onclick: () => {
        const number = rows.children.length;
        this.#change([...path, number], {});
        show([...isOpen(), true]);
        rows.lastElementChild.querySelector("summary").focus();
      } }, `Add to “${schema.title}”`);
      const show = (unfolded) => {
        for (const known of [this.#places, this.#groups]) {
          for (const key of known.keys()) if (key.startsWith(`${pointer(path)}/`)) known.delete(key);
        }
        rows.replaceChildren(...(at(this.#document, path) ?? []).map((_, place) => {
          const here = [...path, place];
          const remove = element("button", { type: "button", class: "quiet", onclick: () => {
            this.#change(here, undefined);
            show(isOpen().toSpliced(place, 1));
            add.focus();
          } }, `Remove number ${place + 1}`);
          return this.#group(`${schema.title}, number ${place + 1}`, undefined, [here], () => [...this.#fields(items, here), remove]);
        }));
        unfolded.forEach((isOpen, place) => isOpen && this.#groups.get(pointer([...path, place])).open());
        this.count();
      };
      show([]);
      return [rows, add];
    }, { isSet: true });
  }

  /** Says whether there is an assessment. Answers imply one. Without answers it can be ticked. */
  #assessed(schema, path) {
    const input = element("input", { type: "checkbox", onchange: () => this.#change(path, input.checked ? {} : undefined) });
    const show = () => {
      const value = at(this.#document, path);
      input.checked = value !== undefined;
      input.disabled = answers(value) > 0;
    };
    this.#groups.set(`${pointer(path)}#assessed`, { path, show });
    show();
    return element("p", { class: "assessed" }, element("label", {}, input, "Assessed, even if nothing is recorded yet"));
  }

  /** Shows for each group how many answers it has. Several calls at a time count once. */
  count() {
    this.#counting ??= Promise.resolve().then(() => {
      this.#counting = undefined;
      this.#count();
    });
  }

  #count() {
    for (const { badge, paths, show } of this.#groups.values()) {
      if (show) show();
      else {
        const sum = paths.reduce((sum, path) => sum + answers(at(this.#document, path)), 0);
        badge.textContent = sum === 0 ? "" : sum === 1 ? "1 answer" : `${sum} answers`;
      }
    }
  }

  /** Shows each fault at its question, and marks the groups around it. */
  refuse(faults) {
    for (const { say } of this.#places.values()) say();
    for (const { group } of this.#groups.values()) group?.classList.remove("refused");
    for (const { path, message } of faults) {
      this.#place(path)?.say(message);
      for (const [key, { group }] of this.#groups) if (`${path}/`.startsWith(`${key}/`)) group?.classList.add("refused");
    }
  }

  /** Opens the groups around a place and focuses its question. Returns whether there is one. */
  reveal(path) {
    const around = () => [...this.#groups].filter(([key, { group }]) => group && !group.open && `${path}/`.startsWith(`${key}/`));
    for (let closed = around(); closed.length > 0; closed = around()) closed.forEach(([, { open }]) => open());
    const place = this.#place(path);
    place?.question.scrollIntoView({ block: "center" });
    place?.focus();
    return place !== undefined;
  }

  /** Returns the titles that lead to a place, from the outside in. Keys that the schema does not have stand as they are. */
  static names(schema, path) {
    const whole = new Form({ ...schema, properties: {} }, {}, () => {});
    let part = schema;
    return path.split("/").slice(1).flatMap((key) => {
      const inside = part?.properties?.[key] ?? part?.items;
      part = inside && whole.#resolved(inside);
      if (!part) return [key];
      return key === "listed" ? [] : [part.title ?? `number ${Number(key) + 1}`];
    });
  }

  /** Returns the question of a place, or of the nearest place around it. */
  #place(path) {
    for (let here = path; here !== ""; here = here.slice(0, here.lastIndexOf("/"))) {
      if (this.#places.has(here)) return this.#places.get(here);
    }
  }
}
