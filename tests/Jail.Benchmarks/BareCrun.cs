using System.Diagnostics;
using System.Text.Json.Nodes;
using Jail.Testing;

namespace Jail.Benchmarks;

/// <summary>
/// The peer: the same busybox httpd started by crun alone, with the clone (an ext4 image of its own below an overlay)
/// and the network (a veth into a bridge) made by the usual commands, as an admin's script would.
/// </summary>
internal sealed class BareCrun : IAsyncDisposable
{
    private const uint IdBase = 4_000_000_000;
    private const string Bridge = "jailbench0";
    private readonly string _folder = Directory.CreateTempSubdirectory("jail-bench-").FullName;
    private int _count;

    public static async Task<BareCrun> CreateAsync()
    {
        var peer = new BareCrun();
        await peer.PrepareAsync();
        return peer;
    }

    /// <summary>Milliseconds from nothing to the first TCP answer, then from there to nothing again.</summary>
    public async Task<(double Ready, double Gone)> RunOnceAsync()
    {
        var number = ++_count;
        var (id, jail, address) = ($"bench{number}", Path.Combine(_folder, $"j{number}"), $"10.213.0.{number + 1}");
        var clock = Stopwatch.StartNew();
        foreach (var part in new[] { "disk", "root", "bundle" }) Directory.CreateDirectory(Path.Combine(jail, part));
        await RunAsync("cp", "--sparse=always", Path.Combine(_folder, "empty.img"), $"{jail}/disk.img");
        await RunAsync("mount", "-o", "loop,nosuid,nodev", $"{jail}/disk.img", $"{jail}/disk");
        foreach (var part in new[] { "upper", "work" })
        {
            Directory.CreateDirectory($"{jail}/disk/{part}");
            await RunAsync("chown", $"{IdBase}:{IdBase}", $"{jail}/disk/{part}");
        }

        await RunAsync("mount", "-t", "overlay", "-o", $"lowerdir={_folder}/template,upperdir={jail}/disk/upper,workdir={jail}/disk/work", "overlay", $"{jail}/root");
        await File.WriteAllTextAsync($"{jail}/bundle/config.json", Config($"{jail}/root"));
        await CrunAsync("create", "--pid-file", $"{jail}/pid", "-b", $"{jail}/bundle", id);
        var pid = await File.ReadAllTextAsync($"{jail}/pid");
        await RunAsync("ip", "link", "add", $"jb{number}", "type", "veth", "peer", "name", "eth0", "netns", pid);
        await RunAsync("ip", "link", "set", $"jb{number}", "master", Bridge, "up");
        await RunAsync("nsenter", "-t", pid, "-n", "ip", "addr", "add", $"{address}/24", "dev", "eth0");
        await RunAsync("nsenter", "-t", pid, "-n", "ip", "link", "set", "eth0", "up");
        await CrunAsync("start", id);
        await Probe.ConnectAsync(address, 80);
        var ready = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        await CrunAsync("delete", "--force", id);
        await RunAsync("umount", $"{jail}/root");
        await RunAsync("umount", $"{jail}/disk");
        Directory.Delete(jail, recursive: true);
        return (ready, clock.Elapsed.TotalMilliseconds);
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("ip", "link", "del", Bridge);
        Directory.Delete(_folder, recursive: true);
    }

    private async Task PrepareAsync()
    {
        await RunAsync("chmod", "711", _folder); // the jail's root must pass
        foreach (var part in new[] { "bin", "dev", "proc", "sys", "srv/www" }) Directory.CreateDirectory($"{_folder}/template/{part}");
        File.Copy("/bin/busybox", $"{_folder}/template/bin/busybox");
        await File.WriteAllTextAsync($"{_folder}/template/srv/www/index.html", "hello\n");
        await RunAsync("chown", "-R", $"{IdBase}:{IdBase}", $"{_folder}/template");
        await RunAsync("truncate", "-s", "64M", $"{_folder}/empty.img");
        await RunAsync("mkfs.ext4", "-q", "-m0", "-O", "^has_journal", "-E", "lazy_itable_init=1", $"{_folder}/empty.img");
        await RunAsync("ip", "link", "add", Bridge, "type", "bridge", "forward_delay", "0");
        await RunAsync("ip", "addr", "add", "10.213.0.1/24", "dev", Bridge);
        await RunAsync("ip", "link", "set", Bridge, "up");
    }

    /// <summary>crun refuses a host with cgroup v1 and v2 mixed, unless the v2 tree is out of sight.</summary>
    private Task<string> CrunAsync(params string[] arguments) =>
        RunAsync(["unshare", "--mount", "--propagation", "slave", "sh", "-c", "umount /sys/fs/cgroup/unified 2>/dev/null; exec \"$@\"", "crun",
            "crun", "--root", $"{_folder}/crun", "--cgroup-manager=cgroupfs", .. arguments]);

    private static Task<string> RunAsync(params string[] argv) => CommandResult.OutputOfAsync(argv[0] == "unshare" && argv.Contains("create") ? Detached(argv) : argv);

    /// <summary>A detached jail keeps the standard streams it is given; nobody may wait on those.</summary>
    private static string[] Detached(string[] argv) => ["sh", "-c", "exec \"$@\" </dev/null >/dev/null 2>&1", "sh", .. argv];

    private static string Config(string root)
    {
        static JsonObject Mapping() => new() { ["containerID"] = 0, ["hostID"] = IdBase, ["size"] = 65536 };
        static JsonObject Mount(string target, string type, params string[] options) =>
            new() { ["destination"] = target, ["type"] = type, ["source"] = type, ["options"] = new JsonArray([.. options.Select(o => JsonValue.Create(o))]) };
        return new JsonObject
        {
            ["ociVersion"] = "1.0.2",
            ["process"] = new JsonObject
            {
                ["user"] = new JsonObject { ["uid"] = 0, ["gid"] = 0 },
                ["args"] = new JsonArray("/bin/busybox", "httpd", "-f", "-p", "80", "-h", "/srv/www"),
                ["cwd"] = "/",
                ["env"] = new JsonArray("PATH=/bin"),
                ["capabilities"] = new JsonObject { ["bounding"] = new JsonArray("CAP_NET_BIND_SERVICE"), ["effective"] = new JsonArray("CAP_NET_BIND_SERVICE"), ["permitted"] = new JsonArray("CAP_NET_BIND_SERVICE") },
            },
            ["root"] = new JsonObject { ["path"] = root },
            ["mounts"] = new JsonArray(Mount("/proc", "proc"), Mount("/dev", "tmpfs", "nosuid", "mode=755", "size=64k")),
            ["linux"] = new JsonObject
            {
                ["uidMappings"] = new JsonArray(Mapping()),
                ["gidMappings"] = new JsonArray(Mapping()),
                ["namespaces"] = new JsonArray([.. new[] { "pid", "ipc", "uts", "mount", "network", "user" }.Select(n => new JsonObject { ["type"] = n })]),
            },
        }.ToJsonString();
    }

}
