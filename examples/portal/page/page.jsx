// The page of the portal: a form made from the schema, the results of the document, and the documents that were sent.
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import Form from "@rjsf/core";
import validator from "@rjsf/validator-ajv8";

const FORMS = { focus: "FOCUS", mhpss: "MHPSS", iom: "IOM", spring: "SPRING", asap: "ASAP", all: "All of them" };

const json = async (address, options) => {
  const response = await fetch(address, { headers: { accept: "application/json" }, ...options });
  return { status: response.status, location: response.headers.get("location"), body: await response.json() };
};

/** The messages of the portal as a tree of places, as the form wants them. A path is a JSON Pointer. */
function places(diagnostics) {
  const tree = {};
  for (const { path, message } of diagnostics) {
    const keys = path.split("/").slice(1).map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
    const place = keys.reduce((place, key) => (place[key] ??= {}), tree);
    (place.__errors ??= []).push(message);
  }
  return tree;
}

/** Everything that is refused, in one place too: some of it may be outside the form that is shown. */
const Refused = ({ by: { message, diagnostics } }) => (
  <div className="text-danger" role="alert">
    The document was not accepted.
    <ul>{diagnostics?.map(({ path, message }) => <li key={path + message}>{path}: {message}</li>) ?? <li>{message}</li>}</ul>
  </div>
);

/** What a document says within the form that is shown, or outside of it. */
const part = (document, schema, within) =>
  Object.fromEntries(Object.entries(document).filter(([key]) => key in schema.properties === within));

/** A group of questions, closed so that the form is short. It opens if something in it is refused. */
function Group({ title, description, properties, fieldPathId, errorSchema }) {
  const questions = properties.map(({ content }) => content);
  if (fieldPathId.path.length === 0) return questions;
  const isRefused = Object.keys(errorSchema ?? {}).length > 0;
  const isEntryOfList = Number.isInteger(fieldPathId.path.at(-1));
  return (
    <details open={isRefused || isEntryOfList || fieldPathId.path.length === 1}>
      <summary>{title}</summary>
      {description && <div className="field-description">{description}</div>}
      {questions}
    </details>
  );
}

/** What it achieves, in short. Results for readers bring every label along. */
function Results({ of: { results, address, earlier } }) {
  const heading = useRef();
  useEffect(() => heading.current.focus(), [results]);
  return (
    <section id="results" tabIndex={-1} ref={heading}>
      <h2>{results.subject.name}</h2>
      {results.rule_sets.length === 0 && <p>Kept. Nothing is assessed with a framework so far.</p>}
      {results.rule_sets.map(({ title, total: { share, coverage, at_least, at_most }, gaps }) => (
        <article key={title}>
          <h3>{title}</h3>
          <p>
            {share ? `${share.shown} of what is assessed is reached. ` : ""}
            {`${coverage.assessed} of ${coverage.applicable} points are assessed. `}
            {at_least && `With the rest unknown it is between ${at_least.shown} and ${at_most.shown}.`}
          </p>
          <ul>
            {gaps.map(({ rule, mark, left, why }) => (
              <li key={rule.id}>
                <b>{rule.label}</b>: {mark.label.toLowerCase()}. To be met: {left.map(({ name }) => name.label).join("; ")}.
                {why.map(({ sentence }) => sentence && <p key={sentence}>{sentence}</p>)}
              </li>
            ))}
          </ul>
        </article>
      ))}
      <p>
        <a href={address}>All results</a>
        {earlier && <> · <a href={`${address}/comparison`}>Compared with the document before</a></>}
      </p>
    </section>
  );
}

function Portal() {
  const [framework, setFramework] = useState("spring");
  const [schema, setSchema] = useState();
  const [document, setDocument] = useState({ practice: {} });
  const [refused, setRefused] = useState();
  const [kept, setKept] = useState();
  const [list, setList] = useState([]);

  const look = async () => setList((await json("/practices")).body);
  useEffect(() => void look(), []);
  useEffect(() => {
    setSchema();
    json(`/schema?form=${framework}`).then(({ body }) => setSchema(body));
  }, [framework]);

  const whole = (filledIn) => ({ ...filledIn, ...part(document, schema, false) });
  async function send(filledIn) {
    const headers = { accept: "application/json", "content-type": "application/json" };
    const { status, location, body } = await json("/practices", { method: "POST", headers, body: JSON.stringify(whole(filledIn)) });
    setRefused(status === 201 ? undefined : body);
    if (status !== 201) return setKept();
    const comparison = await json(`${location}/comparison`);
    setKept({ results: body, address: location, earlier: comparison.status === 200 });
    look();
  }
  /** The same practice at another time: who it is, and nothing of what was assessed. */
  async function again(id) {
    const { validated_on, ...practice } = (await json(`/practices/${id}/document`)).body.practice;
    setKept();
    setRefused();
    setDocument({ practice });
  }

  return (
    <>
      <h1>Portal for practices</h1>
      <p>
        Answer what is known and leave the rest open: what is left open counts as not assessed, never as no.
      </p>
      <label>
        Framework{" "}
        <select id="framework" value={framework} onChange={({ target }) => setFramework(target.value)}>
          {Object.entries(FORMS).map(([code, label]) => <option key={code} value={code}>{label}</option>)}
        </select>
      </label>
      {schema && (
        <Form
          schema={schema}
          validator={validator}
          formData={part(document, schema, true)}
          extraErrors={refused?.diagnostics && places(refused.diagnostics)}
          noHtml5Validate
          showErrorList={false}
          templates={{ ObjectFieldTemplate: Group }}
          uiSchema={{ $schema: { "ui:widget": "hidden" }, practice: { description: { "ui:widget": "textarea" } } }}
          focusOnFirstError
          omitExtraData // of groups in which every answer was taken back, too
          onChange={({ formData }) => setDocument(whole(formData))}
          onSubmit={({ formData }) => send(formData)}
        >
          {refused && <Refused by={refused} />}
          <button type="submit">Send</button>
        </Form>
      )}
      {kept && <Results of={kept} />}
      <h2>Documents</h2>
      <ul id="documents">
        {list.map(({ id, practice }) => (
          <li key={id}>
            <a href={`/practices/${id}`}>{practice.name}</a> <button type="button" onClick={() => again(id)}>Record again</button>
          </li>
        ))}
      </ul>
      <p><a href="/portfolio">The summary of all practices</a></p>
    </>
  );
}

createRoot(window.document.getElementById("portal")).render(<Portal />);
