using System.Net;
using System.Net.Sockets;
using System.Text.Json.Nodes;
using Jail.Testing;
using Renci.SshNet;

namespace Jail.Product.Tests;

/// <summary>A jail of a test: made over REST, purged at the end.</summary>
internal sealed class Machine : IAsyncDisposable
{
    private readonly RestClient _staff;

    private Machine(RestClient staff, JsonNode jail)
    {
        _staff = staff;
        Name = (string)jail["name"]!;
        Address = (string)jail["addresses"]![0]!["address"]!;
    }

    public string Name { get; }

    public string Address { get; }

    public static async Task<Machine> CreateAsync(RestClient staff, string name, string template, string? tenant = null)
    {
        var body = new JsonObject { ["name"] = name, ["template"] = template, ["tenant"] = tenant, ["start"] = true };
        var jail = (await staff.PostAsync("jails", body.ToJsonString())).Expect(HttpStatusCode.Created);
        return new Machine(staff, jail);
    }

    public async Task<JsonNode> GetAsync() => (await _staff.GetAsync($"jails/{Name}")).Expect(HttpStatusCode.OK);

    public async Task<string> SetRootPasswordAsync(RestClient? by = null)
    {
        var answer = await (by ?? _staff).PutAsync($"jails/{Name}/root-password", "{}");
        return (string)answer.Expect(HttpStatusCode.OK)["password"]!;
    }

    /// <summary>Logs in as root and runs one line; waits for sshd.</summary>
    public async Task<string> SshAsync(string password, string line)
    {
        using var client = await Eventually.GetAsync(() => ConnectAsync(password), $"ssh root@{Name}");
        using var command = client.CreateCommand(line);
        command.CommandTimeout = TimeSpan.FromSeconds(30);
        await command.ExecuteAsync();
        return command.Result.Trim();
    }

    public Task AnswersAsync(int port) => Eventually.TrueAsync(
        async () =>
        {
            using var socket = new TcpClient();
            await socket.ConnectAsync(IPAddress.Parse(Address), port).WaitAsync(TimeSpan.FromSeconds(2));
            return true;
        },
        $"{Name} port {port}");

    public async ValueTask DisposeAsync() => (await _staff.DeleteAsync($"jails/{Name}?purge=true")).Expect(HttpStatusCode.OK);

    private async Task<SshClient?> ConnectAsync(string password)
    {
        var client = new SshClient(Address, "root", password);
        try
        {
            client.ConnectionInfo.Timeout = TimeSpan.FromSeconds(5);
            await client.ConnectAsync(CancellationToken.None);
            return client;
        }
        catch
        {
            client.Dispose();
            throw;
        }
    }
}
