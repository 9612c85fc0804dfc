import { useSay } from '../kit/say-context';

const TABLE = `term,definition,forms
TSH,"A hormone that drives the thyroid gland.",thyrotropin
goitre,A swelling of the thyroid gland.,goiter; big thyroid`;

const JSON_FILE = `{
  "format": 1,
  "name": "Thyroid words",
  "language": "en",
  "sources": {
    "NHS-G": {
      "title": "Goitre",
      "publisher": "NHS",
      "url": "https://www.nhs.uk/conditions/goitre/"
    }
  },
  "terms": [
    {
      "name": "goitre",
      "definition": "A swelling of the thyroid gland.",
      "forms": {
        "standard": ["goiter"],
        "lay": ["big thyroid"],
        "misspelt": ["goyter"],
        "abbreviations": []
      },
      "sources": ["NHS-G"]
    },
    {
      "name": "cold nodule",
      "tier": "B",
      "definition": "A lump that takes up little iodine.",
      "guards": [
        { "needsNear": ["thyroid", "scan*"], "why": "Weather." }
      ]
    }
  ]
}`;

/** Says in short how to write a glossary, as a table and as JSON. */
export function HowToWrite() {
  const say = useSay();
  return (
    <details class="pack-fold">
      <summary>{say('glossaries_how')}</summary>
      <p>{say('glossaries_how_table')}</p>
      <pre class="pack-example" lang="en" dir="ltr">
        {TABLE}
      </pre>
      <p>{say('glossaries_how_json')}</p>
      <pre class="pack-example" lang="en" dir="ltr">
        {JSON_FILE}
      </pre>
      <p>{say('glossaries_how_fields')}</p>
      <p>{say('glossaries_how_capitals')}</p>
      <p>{say('glossaries_how_limits')}</p>
    </details>
  );
}
