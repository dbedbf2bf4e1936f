import { Injectable } from '@nestjs/common'
import type { DataElementSet } from '#shared/definitions'
import { addRule, addSeverityStep, setElementField } from '#shared/documents'
import { type DocumentId, type ElementId, Refused } from '#shared/kernel'
import type { Person } from '#shared/people'
import { LiveDocuments } from '../../collaboration'
import { found } from '../../platform/auth'
import { Clock } from '../../platform/clock'
import { Database } from '../../platform/database'
import { CommentsService } from '../comments'
import { DataElementsService } from '../data-elements'
import { PublicationService } from '../standards'
import { DemonstrationCast } from './demonstration-cast'
import { type DemonstrationAccount, demonstrationAccounts, ecom } from './people'
import { buildStd001, buildStd001Next, demonstrationRemarks } from './std-001'

const STD_001 = 'STD-001' as DocumentId
const DAY_MS = 86_400_000
// The pilot began on this day (84 FR 35405), so shipments since then are judged by version 1.0.0.
const PILOT_START = '2019-08-22'
// 84 FR 67279: ocean and mail joined; the day that the draft's stricter rule begins.
const PILOT_EXTENDED = '2019-12-09'

/**
 * The demonstration: invented people, real definitions. Everything goes through the services that real people use, so
 * what stands there afterwards is what they would have made. Each step is done once; a start that was cut short is
 * continued by the next.
 */
@Injectable()
export class DemonstrationSeed {
  constructor(
    private readonly database: Database,
    private readonly cast: DemonstrationCast,
    private readonly dataElements: DataElementsService,
    private readonly comments: CommentsService,
    private readonly publication: PublicationService,
    private readonly live: LiveDocuments,
    private readonly clock: Clock,
  ) {}

  /** Makes what is missing, if the installation is empty or carries the demonstration; answers its accounts. */
  async prepare(): Promise<readonly DemonstrationAccount[]> {
    const known = await demonstrationAccounts(this.database)
    if (known.length === 0 && (await this.hasPeople())) return []
    if (known.length === 0) await this.seedPeopleAndDraft()
    if (!(await this.isPublished())) await this.publishFirstVersion()
    if (!(await this.hasNextDraft())) await this.draftNextVersion()
    return known.length > 0 ? known : demonstrationAccounts(this.database)
  }

  private async hasPeople(): Promise<boolean> {
    return (await this.database.query('select 1 from person limit 1')).length > 0
  }

  private async isPublished(): Promise<boolean> {
    return (await this.database.query('select 1 from standard_version where standard_id = $1', [STD_001])).length > 0
  }

  private async hasNextDraft(): Promise<boolean> {
    const { position } = await this.live.read(STD_001)
    return position > 1
  }

  private seedPeopleAndDraft(): Promise<void> {
    return this.database.transaction(async (tx) => {
      const seeded = await this.cast.seed(tx)
      const set = buildStd001()
      await this.dataElements.store(tx, seeded.actor('cbpPreparer'), STD_001, ecom, set)
      await tx.query(`select setval('standard_number', 1)`)
      await tx.query(`select setval('element_number', $1)`, [highestNumber(set)])
      for (const remark of demonstrationRemarks) {
        await this.comments.store(tx, seeded.actor(remark.authorKey).personId, {
          documentId: STD_001,
          elementId: remark.elementId,
          body: remark.text,
          audience: 'public',
          writtenAt: new Date(this.clock.now().getTime() - remark.daysAgo * DAY_MS),
        })
      }
    })
  }

  private async publishFirstVersion(): Promise<void> {
    const approver = await this.cast.actor('cbpApprover')
    const publisher = await this.cast.actor('cbpPublisher')
    const draft = await this.publication.view(approver, STD_001)
    if (draft.candidate === null) {
      await this.publication.approve(approver, STD_001, {
        version: '1.0.0',
        effectiveFrom: PILOT_START,
        hash: draft.hash,
        notice: {
          en: 'First version: the elements of the Section 321 Data Pilot with the value rules of the manifest.',
          fr: 'Première version : les éléments du projet pilote « Section 321 » et les règles de valeur du manifeste.',
        },
      })
    }
    await this.publication.publish(publisher, STD_001, draft.hash)
  }

  /** The group has begun on version 1.1.0: three edits that the change list shows. */
  private async draftNextVersion(): Promise<void> {
    const member = await this.cast.actor('member')
    const addedRule = found(buildStd001Next(buildStd001()).rules.at(-1))
    await this.change(member, (doc) => setElementField(doc, 'DE-009' as ElementId, 'representation.format', 'an..512'))
    await this.change(member, (doc) =>
      addSeverityStep(doc, 'R-09', 'next', { from: PILOT_EXTENDED, severity: 'reject' }),
    )
    await this.change(member, (doc) => addRule(doc, addedRule.id, addedRule))
  }

  private async change(actor: Person, edit: Parameters<LiveDocuments['edit']>[2]): Promise<void> {
    const outcome = await this.live.edit(STD_001, actor, edit)
    if (!outcome.ok) throw new Refused(outcome.refusal)
  }
}

function highestNumber(set: DataElementSet): number {
  return Math.max(...set.elements.map(({ id }) => Number(id.replace(/\D/g, ''))))
}
