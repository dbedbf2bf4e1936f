import type { DataElementSet } from '#shared/definitions'
import type { ElementId } from '#shared/kernel'

// A document of version 1 as it was stored, with its edits, and what it says. Never changed: whatever the shape becomes,
// this document must open and say the same.

/** The stored bytes (Yjs encoding 1, base64). */
export const storedBytes = [
  'AiZNACcBCGVsZW1lbnRzBkRFLTAwMwEoAE0ACHBvc2l0aW9uAXcEaHp6eigATQALb2JqZWN0Q2xhc3MBdwAoAE0ABm1lbWJlcgF3',
  'ACcATQAHbmFtZS5lbgIEAE0EBUFkZGVkJwBNAAduYW1lLmZyAicATQANZGVmaW5pdGlvbi5lbgInAE0ADWRlZmluaXRpb24uZnIC',
  'JwBNAA1leGNsdXNpb25zLmVuAicATQANZXhjbHVzaW9ucy5mcgInAE0ADHVzYWdlTm90ZS5lbgInAE0ADHVzYWdlTm90ZS5mcgIn',
  'AE0ACHByb3BlcnR5AicATQAScmVwcmVzZW50YXRpb25UZXJtAigATQATcmVwcmVzZW50YXRpb24ua2luZAF3BHRleHQoAE0AFXJl',
  'cHJlc2VudGF0aW9uLmZvcm1hdAF3ACcATQAWcmVwcmVzZW50YXRpb24ucGF0dGVybgIoAE0AF3JlcHJlc2VudGF0aW9uLmNvZGVM',
  'aXN0AXcAKABNABpyZXByZXNlbnRhdGlvbi5vYmplY3RDbGFzcwF3ACgATQATcmVwcmVzZW50YXRpb24udW5pdAF3ACgATQAWcmVw',
  'cmVzZW50YXRpb24ubWluaW11bQF3ACgATQAWcmVwcmVzZW50YXRpb24ubWF4aW11bQF3ACgATQATY2FyZGluYWxpdHkubWluaW11',
  'bQF9ACgATQATY2FyZGluYWxpdHkubWF4aW11bQF9AScATQALb2JsaWdhdGlvbnMBJwBNAAljcm9zc3dhbGsBJwBNAApsZWdhbEJh',
  'c2lzAicATQAHc3Rld2FyZAInAE0ACHN5bm9ueW1zAScATQAHc291cmNlcwEnAE0ADXZhbGlkRXhhbXBsZXMBJwBNAA9pbnZhbGlk',
  'RXhhbXBsZXMBJwABdAJrMQEoAE0lCHBvc2l0aW9uAXcEaTAwMicATSUEdGV4dAIEAE0nCWRlY2xhcmFudMQBygIBywIFd29ydGip',
  'AQEAKAEDc2V0DXNjaGVtYVZlcnNpb24BfQEnAQNzZXQIdGl0bGUuZW4CBAABAQxQYXJjZWxzIPCfk6YnAQNzZXQIdGl0bGUuZnIC',
  'BAABDApDb2xpcyDwn5OmJwEDc2V0CnB1cnBvc2UuZW4CJwEDc2V0CnB1cnBvc2UuZnICKAEDc2V0CXJvb3RDbGFzcwF3CFNoaXBt',
  'ZW50KAEDc2V0C3JvbGVzLmZpbGVyAXcGREUtMDAxKAEDc2V0CnJvbGVzLm1vZGUBfigBA3NldApyb2xlcy5hc09mAX4nAQdjbGFz',
  'c2VzCFNoaXBtZW50ASgAARsIcG9zaXRpb24BdwRpMDAxKAABGwRuYW1lAXcIU2hpcG1lbnQnAAEbCHRpdGxlLmVuAgQAAR4IU2hp',
  'cG1lbnQnAAEbCHRpdGxlLmZyAgQAAScFRW52b2knAQhlbGVtZW50cwZERS0wMDEBKAABLQhwb3NpdGlvbgF3BGkwMDEoAAEtC29i',
  'amVjdENsYXNzAXcIU2hpcG1lbnQoAAEtBm1lbWJlcgF3BWZpbGVyJwABLQduYW1lLmVuAgQAATEFRmlsZXInAAEtB25hbWUuZnIC',
  'BAABNwpEw6ljbGFyYW50JwABLQ1kZWZpbml0aW9uLmVuAicAAS0NZGVmaW5pdGlvbi5mcgInAAEtDWV4Y2x1c2lvbnMuZW4CJwAB',
  'LQ1leGNsdXNpb25zLmZyAicAAS0MdXNhZ2VOb3RlLmVuAicAAS0MdXNhZ2VOb3RlLmZyAicAAS0IcHJvcGVydHkCJwABLRJyZXBy',
  'ZXNlbnRhdGlvblRlcm0CKAABLRNyZXByZXNlbnRhdGlvbi5raW5kAXcEdGV4dCgAAS0VcmVwcmVzZW50YXRpb24uZm9ybWF0AXcA',
  'JwABLRZyZXByZXNlbnRhdGlvbi5wYXR0ZXJuAigAAS0XcmVwcmVzZW50YXRpb24uY29kZUxpc3QBdwAoAAEtGnJlcHJlc2VudGF0',
  'aW9uLm9iamVjdENsYXNzAXcAKAABLRNyZXByZXNlbnRhdGlvbi51bml0AXcAKAABLRZyZXByZXNlbnRhdGlvbi5taW5pbXVtAXcA',
  'KAABLRZyZXByZXNlbnRhdGlvbi5tYXhpbXVtAXcAKAABLRNjYXJkaW5hbGl0eS5taW5pbXVtAX0BKAABLRNjYXJkaW5hbGl0eS5t',
  'YXhpbXVtAX0BJwABLQtvYmxpZ2F0aW9ucwEnAAFTAnIxASgAAVQIcG9zaXRpb24BdwRpMDAxKAABVAVmaWxlcgF3A2FueSgAAVQE',
  'bW9kZQF3A2FpcigAAVQKb2JsaWdhdGlvbgF3AUMnAAFUCWNvbmRpdGlvbgIEAAFZDnByZXNlbnQodmFsdWUpJwABLQljcm9zc3dh',
  'bGsBJwABaAJyMQEoAAFpCHBvc2l0aW9uAXcEaTAwMSgAAWkGc3lzdGVtAXcDV0NPKAABaQJpZAF3AzA0MicAAWkDZml0AgQAAW0E',
  'c2FtZScAAS0KbGVnYWxCYXNpcwInAAEtB3N0ZXdhcmQCJwABLQhzeW5vbnltcwEnAAF0AnIxASgAAXUIcG9zaXRpb24BdwRpMDAx',
  'JwABdQR0ZXh0AgQAAXcGc2VuZGVyJwABLQdzb3VyY2VzAScAAX4CcjEBKAABfwhwb3NpdGlvbgF3BGkwMDEnAAF/BHRleHQCBAAB',
  'gQELODQgRlIgMzU0MDUnAAEtDXZhbGlkRXhhbXBsZXMBJwABjQECcjEBKAABjgEIcG9zaXRpb24BdwRpMDAxJwABjgEEdGV4dAIE',
  'AAGQAQkiY2FycmllciInAAEtD2ludmFsaWRFeGFtcGxlcwEnAAGaAQJyMQEoAAGbAQhwb3NpdGlvbgF3BGkwMDEnAAGbAQR0ZXh0',
  'AgQAAZ0BATchAQhlbGVtZW50cwZERS0wMDIBAB8nAQljb2RlTGlzdHMFbW9kZXMBKAABvwEIcG9zaXRpb24BdwRpMDAxKAABvwEC',
  'aWQBdwVtb2RlcycAAb8BB25hbWUuZW4CBAABwgEFTW9kZXMnAAG/AQduYW1lLmZyAgQAAcgBBU1vZGVzKAABvwEGYWdlbmN5AXcC',
  'dXMoAAG/AQd2ZXJzaW9uAXcBMScAAb8BBWNvZGVzAScAAdABAnIxASgAAdEBCHBvc2l0aW9uAXcEaTAwMSgAAdEBBGNvZGUBdwNh',
  'aXInAAHRAQduYW1lLmVuAgQAAdQBA0FpcicAAdEBB25hbWUuZnICBAAB2AEHQcOpcmllbigAAdEBBGZyb20BfigAAdEBAnRvAXcK',
  'MjAzMC0xMi0zMScBDGNob2ljZUdyb3VwcwRDRy0xASgAAeEBCHBvc2l0aW9uAXcEaTAwMSgAAeEBAmlkAXcEQ0ctMScAAeEBB25h',
  'bWUuZW4CBAAB5AEGT25lIG9mJwAB4QEHbmFtZS5mcgIEAAHrAQlM4oCZdW4gZGUoAAHhAQdtaW5pbXVtAX0BJwAB4QECb2YBKAAB',
  '9AEGREUtMDAyAXcEaTAwMSgAAfQBBkRFLTAwMQF3BGkwMDInAAHhAQZmaWxlcnMBKAAB9wEHY2FycmllcgF3BGkwMDEnAQpwYXJh',
  'bWV0ZXJzD2RlTWluaW1pc0Ftb3VudAEoAAH5AQhwb3NpdGlvbgF3BGkwMDEoAAH5AQRuYW1lAXcPZGVNaW5pbWlzQW1vdW50JwAB',
  '+QEIdGl0bGUuZW4CBAAB/AEKRGUgbWluaW1pcycAAfkBCHRpdGxlLmZyAgQAAYcCCkRlIG1pbmltaXMoAAH5AQRraW5kAXcGYW1v',
  'dW50KAAB+QEIY3VycmVuY3kBdwNVU0QnAAH5AQZ2YWx1ZXMBJwABlAICcjEBKAABlQIIcG9zaXRpb24BdwRpMDAxKAABlQIEZnJv',
  'bQF+KAABlQIFdmFsdWUBdwMyMDAnAAGVAgpsZWdhbEJhc2lzAicAAZQCAnIyASgAAZoCCHBvc2l0aW9uAXcEaTAwMigAAZoCBGZy',
  'b20BdwoyMDE2LTAzLTEwKAABmgIFdmFsdWUBdwM4MDAnAAGaAgpsZWdhbEJhc2lzAgQAAZ4CCzE5IFVTQyAxMzIxJwEFcnVsZXME',
  'Ui0wMQEoAAGqAghwb3NpdGlvbgF3BGkwMDEoAAGqAgJpZAF3BFItMDEnAAGqAgduYW1lLmVuAgQAAa0CCUxvdyB2YWx1ZScAAaoC',
  'B25hbWUuZnICBAABtwINRmFpYmxlIHZhbGV1cicAAaoCCmV4cHJlc3Npb24CAQABxQIFhAHKAhMgPD0gZGVNaW5pbWlzQW1vdW50',
  'KAABqgIHZWxlbWVudAF3BkRFLTAwMScAAaoCCm1lc3NhZ2UuZW4CBAAB3wIIVG9vIG11Y2gnAAGqAgptZXNzYWdlLmZyAgQAAegC',
  'BFRyb3AnAAGqAgZmaXguZW4CJwABqgIGZml4LmZyAicAAaoCCHNldmVyaXR5AScAAe8CAnIxASgAAfACCHBvc2l0aW9uAXcEaTAw',
  'MSgAAfACBGZyb20BfigAAfACCHNldmVyaXR5AXcGcmVqZWN0JwABqgIKbGVnYWxCYXNpcwInAQhleGFtcGxlcwVFWC0wMQEoAAH1',
  'Aghwb3NpdGlvbgF3BGkwMDEoAAH1AgJpZAF3BUVYLTAxJwAB9QIIdGl0bGUuZW4CJwAB9QIIdGl0bGUuZnICJwAB9QIHbWVzc2Fn',
  'ZQIEAAH6AgJ7fSgAAfUCCGV4cGVjdGVkAXcEZmFpbCcAAfUCEGV4cGVjdGVkRmluZGluZ3MBKAAB/gIEUi0wMQF3BGkwMDEBAQKf',
  'ASDGAgU=',
].join('')

/** What the document says. */
export const says: DataElementSet = {
  title: {
    en: 'Parcels 📦',
    fr: 'Colis 📦',
  },
  purpose: {
    en: '',
    fr: '',
  },
  rootClass: 'Shipment',
  roles: {
    filer: 'DE-001' as ElementId,
    mode: null,
    asOf: null,
  },
  classes: [
    {
      name: 'Shipment',
      title: {
        en: 'Shipment',
        fr: 'Envoi',
      },
    },
  ],
  elements: [
    {
      id: 'DE-003' as ElementId,
      objectClass: '',
      member: '',
      name: {
        en: 'Added',
        fr: '',
      },
      definition: {
        en: '',
        fr: '',
      },
      exclusions: {
        en: '',
        fr: '',
      },
      usageNote: {
        en: '',
        fr: '',
      },
      property: '',
      representationTerm: '',
      representation: {
        kind: 'text',
        format: '',
        pattern: '',
        codeList: '',
        objectClass: '',
        unit: '',
        minimum: '',
        maximum: '',
      },
      cardinality: {
        minimum: 0,
        maximum: 1,
      },
      obligations: [],
      crosswalk: [],
      legalBasis: '',
      steward: '',
      synonyms: [],
      sources: [],
      validExamples: [],
      invalidExamples: [],
    },
    {
      id: 'DE-001' as ElementId,
      objectClass: 'Shipment',
      member: 'filer',
      name: {
        en: 'Filer',
        fr: 'Déclarant',
      },
      definition: {
        en: '',
        fr: '',
      },
      exclusions: {
        en: '',
        fr: '',
      },
      usageNote: {
        en: '',
        fr: '',
      },
      property: '',
      representationTerm: '',
      representation: {
        kind: 'text',
        format: '',
        pattern: '',
        codeList: '',
        objectClass: '',
        unit: '',
        minimum: '',
        maximum: '',
      },
      cardinality: {
        minimum: 1,
        maximum: 1,
      },
      obligations: [
        {
          filer: 'any',
          mode: 'air',
          obligation: 'C',
          condition: 'present(value)',
        },
      ],
      crosswalk: [
        {
          system: 'WCO',
          id: '042',
          fit: 'same',
        },
      ],
      legalBasis: '',
      steward: '',
      synonyms: ['sender', 'declarant'],
      sources: ['84 FR 35405'],
      validExamples: ['"carrier"'],
      invalidExamples: ['7'],
    },
  ],
  codeLists: [
    {
      id: 'modes',
      name: {
        en: 'Modes',
        fr: 'Modes',
      },
      agency: 'us',
      version: '1',
      codes: [
        {
          code: 'air',
          name: {
            en: 'Air',
            fr: 'Aérien',
          },
          from: null,
          to: '2030-12-31',
        },
      ],
    },
  ],
  choiceGroups: [
    {
      id: 'CG-1',
      name: {
        en: 'One of',
        fr: 'L’un de',
      },
      minimum: 1,
      of: ['DE-002' as ElementId, 'DE-001' as ElementId],
      filers: ['carrier'],
    },
  ],
  parameters: [
    {
      name: 'deMinimisAmount',
      title: {
        en: 'De minimis',
        fr: 'De minimis',
      },
      kind: 'amount',
      currency: 'USD',
      values: [
        {
          from: null,
          value: '200',
          legalBasis: '',
        },
        {
          from: '2016-03-10',
          value: '800',
          legalBasis: '19 USC 1321',
        },
      ],
    },
  ],
  rules: [
    {
      id: 'R-01',
      name: {
        en: 'Low value',
        fr: 'Faible valeur',
      },
      expression: 'worth <= deMinimisAmount',
      element: 'DE-001' as ElementId,
      message: {
        en: 'Too much',
        fr: 'Trop',
      },
      fix: {
        en: '',
        fr: '',
      },
      severity: [
        {
          from: null,
          severity: 'reject',
        },
      ],
      legalBasis: '',
    },
  ],
  examples: [
    {
      id: 'EX-01',
      title: {
        en: '',
        fr: '',
      },
      message: '{}',
      expected: 'fail',
      expectedFindings: ['R-01'],
    },
  ],
}
