/// What a section of a role guide is about: a closed list, so that every page knows what it can meet.
///
/// The raw values are the names used in section tables, templates and data files.
package enum SectionKind: String, CaseIterable, Hashable, Sendable {
    case overview, responsibilities, requirements, skills
    case softSkills = "soft-skills"
    case tools, education, experience
    case workEnvironment = "work-environment"
    case foundations
    case researchApproach = "research-approach"
    case topics
    case learningPath = "learning-path"
    case phase, prerequisites, timeline, projects, portfolio, resources, community
    case continuousLearning = "continuous-learning"
    case careerDevelopment = "career-development"
    case careerPaths = "career-paths"
    case careerLevels = "career-levels"
    case relatedRoles = "related-roles"
    case specializations, specialization, comparison, salary
    case marketDemand = "market-demand"
    case applications, impact, trends, challenges
    case bestPractices = "best-practices"
    case ethics, qa, question, checklist
    case checklistGroup = "checklist-group"
    case interview
    case jobSearch = "job-search"
    case employers, advice
    case nextSteps = "next-steps"
    case audience, author, conclusion, certifications
    case alternateTitles = "alternate-titles"
    case other
}
