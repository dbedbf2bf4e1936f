export { PROBLEM_TYPE, type Problem, statusOf, toProblem } from './problem'
export { ProblemFilter, sendProblem } from './problem.filter'
