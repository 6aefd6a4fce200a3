using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Jail.Benchmarks;
using Jail.Testing;

// dotnet run -c Release --project tests/Jail.Benchmarks [ROUNDS] [JAILS]
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
var rounds = args.Length > 0 ? int.Parse(args[0]) : 15;
var crowd = args.Length > 1 ? int.Parse(args[1]) : 200;

await using var stack = await ProductStack.StartAsync();
await stack.RunAsync(["user", "create", "bench@example.org", "--role", "staff"], "Correct-horse-battery-1\n");
var token = (await stack.RunAsync(["token", "create", "bench", "--user", "bench@example.org", "--scopes", "*"])).Trim();
using var rest = new RestClient(stack.Url, token);
foreach (var template in new[] { "nano-httpd", "debian-12" })
{
    var build = (await rest.PostAsync($"templates/{template}/builds", wait: 0)).Expect(HttpStatusCode.Accepted);
    await Eventually.TrueAsync(async () => (string)(await rest.GetAsync($"operations/{build["id"]}/wait?timeoutSeconds=60")).Expect(HttpStatusCode.OK)["state"]! == "succeeded", template, TimeSpan.FromMinutes(5));
}

var cidr = (string)(await rest.GetAsync("address-pools/default")).Expect(HttpStatusCode.OK)["cidr"]!;
var prefix = cidr[..(cidr.LastIndexOf('.') + 1)];

Console.WriteLine($"# {rounds} rounds, interleaved; medians in ms");
List<double> jailReady = [], jailGone = [], crunReady = [], crunGone = [], fullReady = [];
await using (var peer = await BareCrun.CreateAsync())
{
    await CreateAsync("warm", "nano-httpd", 80);
    await peer.RunOnceAsync();
    for (var i = 0; i < rounds; i++)
    {
        var (ready, gone) = await CreateAsync($"bench{i}", "nano-httpd", 80);
        jailReady.Add(ready);
        jailGone.Add(gone);
        (ready, gone) = await peer.RunOnceAsync();
        crunReady.Add(ready);
        crunGone.Add(gone);
        fullReady.Add((await CreateAsync($"full{i}", "debian-12", 22)).Ready);
    }
}

Row("minimal jail, POST to first TCP answer", jailReady, crunReady);
Row("minimal jail, DELETE to gone", jailGone, crunGone);
Console.WriteLine($"| full jail, POST to sshd's answer | {Figures.Median(fullReady):F1} | | |");

var idle = (await Probe.MemoryAsync(stack.PidOf("jaild")), await Probe.MemoryAsync(stack.PidOf("panel")));
var clock = Stopwatch.StartNew();
await Parallel.ForEachAsync(Enumerable.Range(0, crowd), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) =>
    (await rest.PostAsync("jails", Body($"crowd{i}", "nano-httpd", null))).Expect(HttpStatusCode.Created));
Console.WriteLine($"| {crowd} minimal jails, two at a time | {clock.Elapsed.TotalSeconds:F1} s | | |");
var busy = await Probe.MemoryAsync(stack.PidOf("jaild"));
Console.WriteLine($"| daemon, idle, RSS | {idle.Item1.Rss:F0} MiB | | |");
Console.WriteLine($"| panel, idle, RSS | {idle.Item2.Rss:F0} MiB | | |");
Console.WriteLine($"| daemon memory a running jail | {(busy.Pss - idle.Item1.Pss) / crowd:F2} MiB | | |");

foreach (var limit in new[] { 20, crowd })
{
    var (perSecond, p50, p99) = await Load.RunAsync(new Uri(stack.Url, $"/api/v1/jails?limit={limit}"), token, 8, TimeSpan.FromSeconds(10));
    Console.WriteLine($"| GET of {limit} jails | {perSecond:F0}/s, p50 {p50:F1} ms, p99 {p99:F1} ms | | |");
}

await Parallel.ForEachAsync(Enumerable.Range(0, crowd), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (i, _) =>
    (await rest.DeleteAsync($"jails/crowd{i}?purge=true")).Expect(HttpStatusCode.OK));

async Task<(double Ready, double Gone)> CreateAsync(string name, string template, int port)
{
    var address = $"{prefix}{Random.Shared.Next(100, 250)}";
    var start = Stopwatch.StartNew();
    var answer = rest.PostAsync("jails", Body(name, template, address));
    await Probe.ConnectAsync(address, port);
    var ready = start.Elapsed.TotalMilliseconds;
    (await answer).Expect(HttpStatusCode.Created);
    start.Restart();
    (await rest.DeleteAsync($"jails/{name}?purge=true")).Expect(HttpStatusCode.OK);
    return (ready, start.Elapsed.TotalMilliseconds);
}

static string Body(string name, string template, string? address) => new JsonObject
{
    ["name"] = name,
    ["template"] = template,
    ["start"] = true,
    ["addresses"] = address is null ? new JsonArray() : new JsonArray(new JsonObject { ["address"] = address }),
    ["limits"] = new JsonObject { ["memoryBytes"] = 64 << 20, ["diskBytes"] = 64 << 20, ["processes"] = 128, ["cpus"] = 1.0 },
}.ToJsonString();

static void Row(string what, List<double> ours, List<double> theirs) =>
    Console.WriteLine($"| {what} | {Figures.Median(ours):F1} | {Figures.Median(theirs):F1} | {Figures.Median(ours) / Figures.Median(theirs):F2}× |");
