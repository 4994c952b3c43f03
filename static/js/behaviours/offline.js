// A line at the top while the network is away ([data-offline]).

const line = document.querySelector("[data-offline]");
const show = () => line && (line.hidden = navigator.onLine);
addEventListener("offline", show);
addEventListener("online", show);
show();
