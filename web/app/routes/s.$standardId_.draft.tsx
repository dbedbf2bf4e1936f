import { type LoaderFunctionArgs, redirect } from '@remix-run/node'

/** The draft of a standard is a document of its own. */
export const loader = ({ params }: LoaderFunctionArgs) => redirect(`/d/${params.standardId}`, 301)
