
/*
 * -------------------------------------------------------
 * THIS FILE WAS AUTOMATICALLY GENERATED (DO NOT MODIFY)
 * -------------------------------------------------------
 */

/* tslint:disable */
/* eslint-disable */
export type OrganisationKind = "customs" | "partnerAgency" | "committee" | "carrier" | "marketplace" | "importer" | "association" | "international";
export type Office = "operator" | "cbpStaff" | "cbpSteward" | "designatedFederalOfficer" | "auditor";
export type Language = "en" | "fr";
export type MachineScope = "validate" | "report";
export type ActorKind = "public" | "person" | "machine";
export type GroupRole = "lead" | "member" | "observer";
export type GroupKind = "committee" | "subcommittee" | "workingGroup" | "team" | "subGroup";
export type GroupStatus = "active" | "onHiatus";

export interface CreateOrganisationInput {
    kind: OrganisationKind;
    name: LocalizedTextInput;
}

export interface CreateAccountInput {
    email: string;
    name: string;
    password: string;
    organisationId: string;
    offices?: Nullable<Office[]>;
    language?: Nullable<Language>;
}

export interface FirstOperatorInput {
    email: string;
    name: string;
    password: string;
    organisationName: string;
}

export interface ChangePasswordInput {
    current: string;
    next: string;
}

export interface CreateMachineKeyInput {
    organisationId: string;
    name: string;
    scopes: MachineScope[];
}

export interface CreateGroupInput {
    id: string;
    kind: GroupKind;
    parentId?: Nullable<string>;
    name: LocalizedTextInput;
    purpose: LocalizedTextInput;
}

export interface SetStatementOfWorkInput {
    groupId: string;
    text: LocalizedTextInput;
}

export interface AddMemberInput {
    groupId: string;
    email: string;
    role: GroupRole;
    alternateFor?: Nullable<string>;
    interestNote?: Nullable<string>;
}

export interface RequestAccessInput {
    groupId: string;
    reason: string;
}

export interface GrantAccessInput {
    requestId: string;
    role: GroupRole;
}

export interface LocalizedTextInput {
    en: string;
    fr: string;
}

export interface Comment {
    id: string;
    documentId: string;
    elementId: string;
    author: string;
    organisation: LocalizedText;
    audience: string;
    body: string;
    writtenAt: DateTime;
}

export interface IQuery {
    elementComments?: Comment[];
    draftElement?: DataElement;
    draftElements?: DataElement[];
    draftSet?: JSON;
    demonstrationAccounts: DemonstrationAccount[];
    document?: Document;
    groupDocuments?: Document[];
    myDocuments: Document[];
    me?: Nullable<Me>;
    mySessions: Session[];
    isFirstRun: boolean;
    people?: AccountPage;
    organisations: Organisation[];
    machineKeys: MachineKey[];
    auditEntries?: AuditPage;
    standards: Standard[];
    standard?: Standard;
    standardVersion?: StandardVersion;
    publishedElement?: Nullable<PublishedElement>;
    publication?: Publication;
    awaitingPublication: Publication[];
    checkMessage?: CheckResult;
    frontPageExample?: Nullable<FrontPageExample>;
    group?: Nullable<Group>;
    groups: GroupCard[];
    myGroups: OwnGroup[];
    release: string;
}

export interface IMutation {
    addComment?: Comment;
    createDataElementSet?: string;
    addDataElement?: string;
    signInAsDemonstration?: SignedIn;
    markVisited?: boolean;
    signIn?: SignedIn;
    signOut: boolean;
    endSession?: boolean;
    endOtherSessions: number;
    changePassword?: boolean;
    firstOperator?: Person;
    createOrganisation?: Organisation;
    createAccount?: Account;
    disableAccount?: Account;
    enableAccount?: Account;
    createMachineKey?: CreatedMachineKey;
    revokeMachineKey?: MachineKey;
    approveStandard?: Publication;
    returnToDraft?: Publication;
    publishStandard?: StandardVersion;
    createGroup?: Group;
    setStatementOfWork?: Group;
    addMember?: GroupMember;
    removeMember?: boolean;
    requestAccess?: boolean;
    grantAccess?: boolean;
    declineAccess?: boolean;
    ping: boolean;
}

export interface DataElement {
    id: string;
    documentId: string;
    objectClass: string;
    member: string;
    paths: string[];
    name: LocalizedText;
    definition: LocalizedText;
    exclusions: LocalizedText;
    usageNote: LocalizedText;
    property: string;
    representationTerm: string;
    kind: string;
    format: string;
    formatSentence: LocalizedText;
    codeList: string;
    minimum: number;
    maximum: number;
    obligations: Obligation[];
    crosswalk: Crosswalk[];
    legalBasis: string;
    steward: string;
    synonyms: string[];
    sources: string[];
    validExamples: string[];
    invalidExamples: string[];
}

export interface Obligation {
    filer: string;
    mode: string;
    obligation: string;
    condition: string;
}

export interface Crosswalk {
    system: string;
    id: string;
    fit: string;
}

export interface DemonstrationAccount {
    key: string;
    name: string;
    part: LocalizedText;
    organisation: LocalizedText;
    language: Language;
    tryThis: LocalizedText[];
}

export interface Document {
    id: string;
    kind: string;
    title: LocalizedText;
    groupId: string;
    groupIds: string[];
    state: string;
    approvedById?: Nullable<string>;
    elementCount: number;
    ruleCount: number;
    editedAt?: Nullable<DateTime>;
    editedBy?: Nullable<string>;
    changesSinceVisit?: Nullable<number>;
}

export interface Organisation {
    id: string;
    kind: OrganisationKind;
    name: LocalizedText;
}

export interface Person {
    id: string;
    name: string;
    organisation: Organisation;
}

export interface Account {
    person: Person;
    email: string;
    language: Language;
    offices: Office[];
    createdAt: DateTime;
    disabledAt?: Nullable<DateTime>;
}

export interface OwnMembership {
    groupId: string;
    role: GroupRole;
}

export interface Me {
    person: Person;
    email: string;
    language: Language;
    organisation: Organisation;
    offices: Office[];
    memberships: OwnMembership[];
    sessionId: string;
}

export interface Session {
    id: string;
    device: string;
    createdAt: DateTime;
    lastSeenAt: DateTime;
    expiresAt: DateTime;
    isCurrent: boolean;
}

export interface MachineKey {
    id: string;
    name: string;
    organisationId: string;
    scopes: MachineScope[];
    createdAt: DateTime;
    revokedAt?: Nullable<DateTime>;
}

export interface AccountPage {
    accounts: Account[];
    next?: Nullable<string>;
}

export interface SignedIn {
    token: string;
    expiresAt: DateTime;
    person: Person;
    language: Language;
}

export interface CreatedMachineKey {
    key: MachineKey;
    secret: string;
}

export interface AuditEntry {
    id: string;
    at: DateTime;
    actorKind: ActorKind;
    person?: Nullable<Person>;
    sessionId?: Nullable<string>;
    machineKeyId?: Nullable<string>;
    organisationId?: Nullable<string>;
    act: string;
    subjectKind: string;
    subjectId: string;
    detail: JSON;
}

export interface AuditPage {
    entries: AuditEntry[];
    next?: Nullable<string>;
}

export interface Standard {
    id: string;
    title: LocalizedText;
    purpose: LocalizedText;
    current?: Nullable<StandardVersion>;
    next?: Nullable<StandardVersion>;
    versions: StandardVersion[];
}

export interface StandardVersion {
    standardId: string;
    version: string;
    title: LocalizedText;
    purpose: LocalizedText;
    effectiveFrom: CalendarDate;
    effectiveUntil?: Nullable<CalendarDate>;
    state: string;
    hash: string;
    notice: LocalizedText;
    approvedBy: string;
    approvedAt: DateTime;
    publishedBy: string;
    publishedAt: DateTime;
    elements: DataElement[];
    element?: DataElement;
    rules: Rule[];
    rule?: Rule;
    choiceGroups: ChoiceGroup[];
    parameters: Parameter[];
    codeLists: CodeList[];
    codeList?: CodeListWithCodes;
    examples: MessageExample[];
}

export interface Rule {
    id: string;
    name: LocalizedText;
    expression: string;
    sentence: LocalizedText;
    elementId?: Nullable<string>;
    message: LocalizedText;
    fix: LocalizedText;
    severity: SeverityFrom[];
    legalBasis: string;
}

export interface SeverityFrom {
    from?: Nullable<CalendarDate>;
    severity: string;
}

export interface ChoiceGroup {
    id: string;
    name: LocalizedText;
    minimum: number;
    of: string[];
    filers: string[];
}

export interface Parameter {
    name: string;
    title: LocalizedText;
    kind: string;
    currency: string;
    values: ParameterValue[];
}

export interface ParameterValue {
    from?: Nullable<CalendarDate>;
    value?: Nullable<string>;
    legalBasis: string;
}

export interface CodeList {
    id: string;
    name: LocalizedText;
    agency: string;
    version: string;
    size: number;
}

export interface CodeListWithCodes {
    id: string;
    name: LocalizedText;
    agency: string;
    version: string;
    codes: Code[];
}

export interface Code {
    code: string;
    name: LocalizedText;
    from?: Nullable<CalendarDate>;
    to?: Nullable<CalendarDate>;
}

export interface MessageExample {
    id: string;
    title: LocalizedText;
    message: string;
    expected: string;
}

export interface Publication {
    standardId: string;
    title: LocalizedText;
    state: string;
    groupIds: string[];
    approvedById?: Nullable<string>;
    hash: string;
    blocking: PublicationCheck[];
    warnings: PublicationCheck[];
    elementCount: number;
    ruleCount: number;
    exampleCount: number;
    changes: SetChange[];
    latestVersion?: Nullable<string>;
    proposedVersion: string;
    candidate?: Nullable<Candidate>;
}

export interface PublicationCheck {
    subject: string;
    id: string;
    message: LocalizedText;
}

export interface SetChange {
    kind: string;
    part: string;
    id: string;
    field: string;
    before?: Nullable<JSON>;
    after?: Nullable<JSON>;
}

export interface Candidate {
    version: string;
    effectiveFrom: CalendarDate;
    notice: LocalizedText;
    hash: string;
    approvedBy: string;
    approvedAt: DateTime;
}

export interface StandardEvent {
    standardId: string;
    event: string;
    version?: Nullable<string>;
    hash?: Nullable<string>;
}

export interface PublishedElement {
    version: StandardVersion;
    element: DataElement;
}

export interface ISubscription {
    standardChanged?: StandardEvent;
    connected: boolean;
}

export interface CheckResult {
    standardId: string;
    version?: Nullable<string>;
    verdict: string;
    asOf?: Nullable<CalendarDate>;
    chosenBy: string;
    findings: Finding[];
    findingCount: number;
}

export interface Finding {
    code: string;
    severity: string;
    elementId?: Nullable<string>;
    elementName?: Nullable<LocalizedText>;
    ruleId?: Nullable<string>;
    ruleName?: Nullable<LocalizedText>;
    choiceGroupId?: Nullable<string>;
    at: string;
    line: number;
    column: number;
    value?: Nullable<string>;
    message: LocalizedText;
    fix: LocalizedText;
}

export interface FrontPageExample {
    standardId: string;
    message: string;
}

export interface GroupCard {
    id: string;
    kind: GroupKind;
    name: LocalizedText;
    status: GroupStatus;
    parentId?: Nullable<string>;
}

export interface Group {
    id: string;
    kind: GroupKind;
    name: LocalizedText;
    purpose: LocalizedText;
    status: GroupStatus;
    parents: GroupCard[];
    teams: GroupCard[];
    statementOfWork?: Nullable<StatementOfWork>;
    statementOfWorkVersions: StatementOfWork[];
    members: GroupMember[];
    canManage: boolean;
    accessRequests: AccessRequest[];
}

export interface StatementOfWork {
    version: number;
    text: LocalizedText;
    setBy?: Nullable<Person>;
    setAt: DateTime;
}

export interface GroupMember {
    person: Person;
    role: GroupRole;
    alternateFor?: Nullable<Person>;
    interestNote: string;
    since: DateTime;
}

export interface OwnGroup {
    group: GroupCard;
    role: GroupRole;
}

export interface AccessRequest {
    id: string;
    person: Person;
    reason: string;
    askedAt: DateTime;
}

export interface LocalizedText {
    en: string;
    fr: string;
}

export type CalendarDate = string;
export type DateTime = Date;
export type JSON = unknown;
type Nullable<T> = T | null;
