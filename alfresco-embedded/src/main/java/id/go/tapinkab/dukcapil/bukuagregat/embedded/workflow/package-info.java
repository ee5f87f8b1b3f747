/**
 * The workflow service on Activiti 5, the engine that ACS runs, in the repository's database and
 * transactions.
 *
 * <p>Start-form properties become process variables, task properties stay task-local, nodes become
 * {@link org.alfresco.repo.workflow.activiti.ActivitiScriptNode}s. Not done: script listeners,
 * process diagrams, e-mail notifications, tenants, definitions kept as nodes.
 */
package id.go.tapinkab.dukcapil.bukuagregat.embedded.workflow;
