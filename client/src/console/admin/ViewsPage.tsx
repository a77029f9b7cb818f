export const ViewsPage = () => null
