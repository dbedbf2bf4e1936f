/** Where GraphQL is asked, over HTTP and over sockets. */
export const GRAPHQL_PATH = '/graphql'
